import type { History } from '../../schema/evidence.ts';
import type { Decision, Sighting } from './database.ts';
import { isOtherAgency, isSameSighting } from './sighting.ts';
import { ALIKE, likeness } from './sketch.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WINDOW_MS = 30 * DAY_MS;

const instant = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());

/** What the history holds that bears on one request. */
export interface Recorded {
  /** All sightings of the sender. */
  bySender: readonly Sighting[];
  /** Sightings of the last 30 days, by anyone. */
  related: readonly Sighting[];
  decisions: readonly Decision[];
}

/** Most requests in any span that ends at this request or now: a burst counts whether it is read at once or next week. */
function busiest(times: readonly number[], ends: readonly number[], spanMs: number): number {
  const counts = ends.map((end) => times.filter((at) => at > end - spanMs && at <= end).length);
  return Math.max(0, ...counts);
}

/** How many other agencies a test holds for, each counted once. */
function agencies(current: Sighting, sightings: readonly Sighting[], test: (other: Sighting) => boolean): number {
  const found = sightings.filter((other) => isOtherAgency(current, other) && test(other));
  return new Set(found.map(({ domain }) => domain)).size;
}

/** The `history` evidence for one request; null when nothing but this request is on record. */
export function answerFrom(current: Sighting, { bySender, related, decisions }: Recorded, now: number): History | null {
  const earlier = bySender.filter((other) => !isSameSighting(current, other));
  const recent = related.filter((other) => Math.abs(current.at - other.at) <= WINDOW_MS || now - other.at <= WINDOW_MS);
  const latest = (kinds: readonly Decision['kind'][]): Decision | undefined =>
    decisions.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.at - a.at)[0];
  const call = latest(['confirmed', 'refuted']);
  const times = [...earlier.map(({ at }) => at), current.at];
  const count = (spanMs: number) => busiest(times, [current.at, now], spanMs);
  const answer = {
    firstSeenAt: instant(earlier.map(({ at }) => at).sort((a, b) => a - b)[0]),
    lastSeenAt: instant(earlier.map(({ at }) => at).sort((a, b) => b - a)[0]),
    requestsLastHour: count(HOUR_MS),
    requestsLastDay: count(DAY_MS),
    requestsLast30Days: count(WINDOW_MS),
    denied: decisions.filter(({ kind }) => kind === 'denied').length,
    callBackAt: instant(call?.at),
    callBackResult: call?.kind === 'confirmed' || call?.kind === 'refuted' ? call.kind : null,
    agenciesSharingPhone: agencies(current, recent, ({ phone }) => phone !== null && phone === current.phone),
    sameTargetOtherAgencies: agencies(current, recent, ({ targets }) =>
      targets.some((target) => current.targets.includes(target)),
    ),
    similarTextOtherAgencies: agencies(current, recent, ({ sketch }) => likeness(sketch, current.sketch) >= ALIKE),
    correctionAskedAt: instant(latest(['correction-asked'])?.at),
  };
  const shared = answer.agenciesSharingPhone + answer.sameTargetOtherAgencies + answer.similarTextOtherAgencies;
  return earlier.length === 0 && decisions.length === 0 && shared === 0 ? null : answer;
}
