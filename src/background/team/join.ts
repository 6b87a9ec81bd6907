import type { Evidence, History, Lookup } from '../../schema/evidence.ts';

const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/** What this browser and the team know of one sender. The same requests are in both: the larger count stands. */
function joined(own: History, team: History): History {
  const call = (own.callBackAt ?? '') > (team.callBackAt ?? '') ? own : team;
  const most = (key: 'requestsLastHour' | 'requestsLastDay' | 'requestsLast30Days' | 'denied') =>
    Math.max(own[key], team[key]);
  const shared = (key: 'agenciesSharingPhone' | 'sameTargetOtherAgencies' | 'similarTextOtherAgencies') =>
    Math.max(own[key], team[key]);
  return {
    firstSeenAt: earlier(own.firstSeenAt, team.firstSeenAt),
    lastSeenAt: later(own.lastSeenAt, team.lastSeenAt),
    requestsLastHour: most('requestsLastHour'),
    requestsLastDay: most('requestsLastDay'),
    requestsLast30Days: most('requestsLast30Days'),
    denied: most('denied'),
    callBackAt: call.callBackAt,
    callBackResult: call.callBackResult,
    agenciesSharingPhone: shared('agenciesSharingPhone'),
    sameTargetOtherAgencies: shared('sameTargetOtherAgencies'),
    similarTextOtherAgencies: shared('similarTextOtherAgencies'),
    correctionAskedAt: later(own.correctionAskedAt ?? null, team.correctionAskedAt ?? null),
  };
}

/**
 * One `history` of this browser's and the team's. What one of them could not say is named: an answer that lacks the team's
 * part is never complete, and never counts as a first contact.
 */
export function joinHistory(own: Lookup<History>, team: Lookup<History> | undefined): Lookup<History> {
  if (!team) return own;
  if (team.status === 'unavailable') return own.status === 'found' ? { ...own, partly: team.reason } : team;
  if (own.status === 'unavailable') return team.status === 'found' ? { ...team, partly: own.reason } : own;
  if (team.status === 'absent') return own;
  return own.status === 'absent' ? team : { ...team, value: joined(own.value, team.value) };
}

/** Look-ups beside what the team says: of one subject the team's own word comes first. */
export function joinEvidence(known: Evidence, team: Evidence): Evidence {
  return {
    ...known,
    ...team,
    reputation: { ...known.reputation, ...team.reputation },
    'offered-for-sale': { ...known['offered-for-sale'], ...team['offered-for-sale'] },
  };
}
