import type { Family, Severity } from '../../schema/assessment.ts';

/**
 * Points per severity. Chosen by us so that the bands keep their order on any sum: one high outweighs a family of
 * weak tells, one critical outweighs any one family.
 */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = {
  critical: 60,
  high: 30,
  medium: 12,
  low: 4,
  info: 0,
};

/**
 * Most points that one family can add, unless its single worst finding weighs more. Below the weight of one `high`,
 * so that any number of weak tells of one kind never outweighs one identity failure.
 */
export const FAMILY_CAP: Readonly<Record<Family, number>> = { S: 30, D: 28, R: 28, L: 30, A: 30, C: 26, F: 28, W: 20 };

/** Score from which a level is reached whatever the severities; a threshold can only raise. */
export const THRESHOLDS = { verify: 12, verifyTwice: 40, likelyFraudulent: 90 } as const;
