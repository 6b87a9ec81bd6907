import type { History } from '../../schema/evidence.ts';
import { type Context, fact } from '../context.ts';
import { consult } from './lookup.ts';
import { parseInstant, submitted } from './moment.ts';

/** A record that holds nothing: as good as none. */
const isBlank = ({ firstSeenAt, lastSeenAt, callBackAt, callBackResult, denied, ...counts }: History): boolean =>
  [firstSeenAt, lastSeenAt, callBackAt, callBackResult].every((value) => value === null) &&
  denied === 0 &&
  counts.requestsLast30Days <= 1 &&
  counts.requestsLastDay <= 1 &&
  counts.requestsLastHour <= 1;

/**
 * Whether this is the sender's first request to us (design 2.1): our history has no record, or none from before this
 * request, or the page shows 0 earlier requests. A history that is unavailable or was not consulted is "not known".
 */
export const isFirstContact = fact((context: Context): boolean => {
  if (context.fields.priorRequests === 0) return true;
  const { found, absent } = consult(context, 'history');
  if (found.length === 0) return absent && context.fields.priorRequests === null;
  return found.every(({ value }) => {
    const firstSeen = parseInstant(value.firstSeenAt);
    return firstSeen === null ? isBlank(value) : firstSeen >= submitted(context);
  });
});
