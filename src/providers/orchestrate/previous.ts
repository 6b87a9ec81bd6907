import type { MailDns } from '../../schema/evidence.ts';
import { type AnyLookup, DAY_MS } from '../provider.ts';

/** A change of mail or name servers is told for this long after it was first seen. Chosen by us. */
const TOLD_MS = 30 * DAY_MS;

const sameHosts = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  [...a].sort().join() === [...b].sort().join();

/**
 * Puts what DNS said the last time beside what it says now, so that a change can be seen (`previous`): the last answer
 * where hosts differ, else what that answer itself already told of an earlier one.
 */
export function withPrevious(now: AnyLookup, before: AnyLookup | null, at: number): AnyLookup {
  if (now.status !== 'found' || before?.status !== 'found') return now;
  // Called for `mail-dns` only.
  const [value, old] = [now.value as MailDns, before.value as MailDns];
  const changed = !sameHosts(value.mx, old.mx) || (value.nameServers && !sameHosts(value.nameServers, old.nameServers));
  const told = Date.parse(typeof old.previous?.at === 'string' ? old.previous.at : '');
  if (!changed && !(at - told < TOLD_MS)) return now;
  const previous = changed
    ? { mx: old.mx, ...(old.nameServers ? { nameServers: old.nameServers } : {}), at: new Date(at).toISOString() }
    : old.previous;
  return { ...now, value: { ...value, previous } } as AnyLookup;
}
