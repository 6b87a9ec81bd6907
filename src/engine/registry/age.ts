import type { SnapshotHead } from './snapshot.ts';

const DAY_MS = 86_400_000;
/** From this age on the shipped and imported tables are called old, unless the policy says otherwise. Chosen by us: .gov changes weekly. */
export const MAX_DATA_AGE_DAYS = 90;

/** Whole days between the day the data was made (`YYYY-MM-DD` or an instant) and `now` (ms since the epoch); null when it has no date. */
export function dataAgeDays(version: string, now: number): number | null {
  const made = Date.parse(version);
  return Number.isFinite(made) ? Math.max(0, Math.floor((now - made) / DAY_MS)) : null;
}

/** Whether data of this age is worth a warning. Data without a date is. */
export const isOld = (ageDays: number | null, limitDays: number = MAX_DATA_AGE_DAYS): boolean =>
  ageDays === null || ageDays > limitDays;

/** Why a snapshot may not take the place of the one in use; null when it may. */
export function refusal(next: SnapshotHead, current: SnapshotHead | null, now: number): string | null {
  if (current && next.version < current.version)
    return `it is older than the list in use (${next.issuedAt}, not ${current.issuedAt})`;
  if (current && next.version === current.version && next.issuedAt !== current.issuedAt)
    return 'it has the same version as the list in use but not the same date';
  if (next.expiresAt !== null && Date.parse(next.expiresAt) <= now)
    return `it expired on ${next.expiresAt.slice(0, 10)}`;
  return null;
}
