import type { Context } from '../context.ts';
import type { MailAddress } from '../domain/address.ts';
import { isOurs, listedAs } from './company-lists.ts';
import { sender } from './sender.ts';

/** How far an address is from the one the request came from. */
export type Distance = 'same' | 'government' | 'free-mail' | 'elsewhere';

const PUBLIC_MAIL = new Set(['freemail', 'disposable']);

/**
 * Compares an address in the request with the sender's. `same` also for our own addresses, for one on the company's
 * trusted list, and for another domain of the same agency. Two mailboxes at a public mail service are two people.
 */
export function distanceOf(context: Context, other: MailAddress): Distance {
  const from = sender(context);
  if (!from || other.address === from.address || isOurs(context, other.domain)) return 'same';
  const { registry } = context.knowledge;
  const { verdict } = registry.judge(other.domain);
  if (PUBLIC_MAIL.has(verdict)) return 'free-mail';
  if (other.registrable === from.registrable || listedAs(context, 'trusted', other)) return 'same';
  const [ours, theirs] = [registry.owner(from.domain), registry.owner(other.domain)];
  if (ours && theirs && ours.name !== null && ours.name === theirs.name && ours.country === theirs.country)
    return 'same';
  return verdict === 'registered' || verdict === 'government-suffix' ? 'government' : 'elsewhere';
}
