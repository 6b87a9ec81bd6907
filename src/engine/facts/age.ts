export const DAY_MS = 86_400_000;

/** Whole days from an ISO instant to `now`; negative for the future, null where it is missing or no instant. */
export function daysSince(instant: string | null | undefined, now: number): number | null {
  const at = Date.parse(instant ?? '');
  return Number.isFinite(at) ? Math.floor((now - at) / DAY_MS) : null;
}

/** The calendar day of an instant, for sentences; `an unknown day` where there is none. */
export function dayOf(instant: string | null | undefined): string {
  const at = Date.parse(instant ?? '');
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : 'an unknown day';
}
