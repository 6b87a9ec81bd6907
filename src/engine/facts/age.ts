import { DAY_MS, dayOf, parseInstant } from './moment.ts';

/** Whole days from an ISO instant to `now`; negative for the future, null where it is missing or no instant. */
export function daysSince(instant: string | null | undefined, now: number): number | null {
  const at = parseInstant(instant);
  return at === null ? null : Math.floor((now - at) / DAY_MS);
}

/** The calendar day of an instant, for sentences; `an unknown day` where there is none. */
export function shownDay(instant: string | null | undefined): string {
  const at = parseInstant(instant);
  return at === null ? 'an unknown day' : dayOf(at);
}
