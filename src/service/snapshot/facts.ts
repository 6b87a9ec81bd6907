import type { Reputation } from '../../schema/evidence.ts';

const STANDINGS = ['in-good-standing', 'mixed', 'reported-fraud'] as const;
const MAX_REPORTERS = 63;
const MAX_AGE_DAYS = 255;

/** Facts of a listed sender in 16 bits: standing (2), reporters (6, at most 63), age of the latest report in days (8, at most 255). */
export const packFacts = (standing: Reputation['standing'], reporters: number, ageDays: number): number =>
  (STANDINGS.indexOf(standing) << 14) |
  (Math.min(MAX_REPORTERS, reporters) << 8) |
  Math.min(MAX_AGE_DAYS, Math.max(0, Math.floor(ageDays)));

const DAY_MS = 86_400_000;

/** A day in 16 bits: whole days since 1970; 0 where none is known. Good until the year 2149. */
export const packDay = (day: Date | null): number =>
  day === null ? 0 : Math.min(65_535, Math.max(0, Math.floor(day.getTime() / DAY_MS)));
