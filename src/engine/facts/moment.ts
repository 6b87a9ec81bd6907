import { type Context, fact } from '../context.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds since the epoch, or null when there is no readable instant. */
export function parseInstant(value: string | null | undefined): number | null {
  const parsed = Date.parse(value ?? '');
  return Number.isFinite(parsed) ? parsed : null;
}

/** When the request was made: as the page says, else the moment of the assessment. */
export const submitted = fact((context: Context): number => parseInstant(context.fields.submittedAt) ?? context.now);

/** Whole days between two moments, never below 0. */
export const daysBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / DAY_MS));

/** A day as reviewers read it everywhere: 2026-05-03. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
