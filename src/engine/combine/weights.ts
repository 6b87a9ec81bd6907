import type { Family, Severity } from '../../schema/assessment.ts';

/*
 * The numbers of the score, all chosen by us and calibrated with `npm run evaluate`. They can only raise a level
 * above what the severities already demand, so their task is one: many independent weak tells together are worth a
 * second look, and many of one kind are not.
 */

/**
 * Points per severity. Each band is worth more than two of the next lower one, so that counting never inverts the
 * order of bands; one critical is worth two highs.
 */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = {
  critical: 60,
  high: 30,
  medium: 12,
  low: 4,
  info: 0,
};

/**
 * Most points that one family can add, unless its single worst finding weighs more.
 * - S, A, L (who is asking): a high and a further medium, since these rows look at different facts.
 * - D, R (what the sender's domain looks like): a high and little more; their rows follow from one cause.
 * - C, F, W (what the request says and how): below one high, so that any number of weak tells in the text never
 *   outweighs one identity failure.
 */
export const FAMILY_CAP: Readonly<Record<Family, number>> = { S: 42, D: 34, R: 34, L: 42, A: 42, C: 28, F: 28, W: 28 };

/**
 * Score from which a level is reached whatever the severities.
 * `verify`: as much as one medium; three lows of different kinds. `verifyTwice`: four mediums of different families,
 * the sum at which several unrelated doubts outnumber what one clerk's carelessness explains. `likelyFraudulent`:
 * three families at their highs.
 */
export const THRESHOLDS = { verify: 12, verifyTwice: 48, likelyFraudulent: 96 } as const;

/** What a policy may set. A weight below 0 would pass bad evidence off as good. */
export const BOUNDS = { weight: { least: 0, most: 100 } } as const;

/**
 * Most that positive evidence takes off the score; less with age. A call-back is the one check that a stolen mailbox
 * does not pass, hence the most; a portal's own vetting and a signature are passed by a stolen account or token.
 */
export const POSITIVE_WEIGHT = { callBack: -20, portalVerified: -8, governmentSignature: -10 } as const;

/** Positive evidence fades in a straight line to nothing at `lifeDays`; never above -1 while it counts at all. */
export const faded = (weight: number, ageDays: number, lifeDays: number): number =>
  Math.min(-1, Math.round(weight * (1 - Math.min(1, Math.max(0, ageDays) / lifeDays))));
