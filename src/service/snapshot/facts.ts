import type { Reputation } from '../../schema/evidence.ts';

const STANDINGS = ['in-good-standing', 'mixed', 'reported-fraud'] as const;
const MAX_REPORTERS = 63;
const MAX_AGE_DAYS = 255;

/** Facts of a listed sender in 16 bits: standing (2), reporters (6, at most 63), age of the latest report in days (8, at most 255). */
export const packFacts = (standing: Reputation['standing'], reporters: number, ageDays: number): number =>
  (STANDINGS.indexOf(standing) << 14) |
  (Math.min(MAX_REPORTERS, reporters) << 8) |
  Math.min(MAX_AGE_DAYS, Math.max(0, Math.floor(ageDays)));
