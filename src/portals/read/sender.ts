import type { FieldName } from '../../schema/request.ts';
import { type Candidate, elementOf, TRUST, trusted } from './candidate.ts';
import { addressesOf, type Mailbox, mailboxIn, nameBeside, nameOf } from './mailbox.ts';
import { isVisible, type Page } from './page.ts';
import type { Pair } from './pairs.ts';
import { Flag, oneLine, type Segment } from './segment.ts';
import { isEmptyValue } from './vocabulary.ts';

const WEAK = new Set(['name', 'email']);

/**
 * Who the request came from. An address counts only where the page says so: beside a sender's label, or alone on the
 * page. Never from what the sender typed, from recipients, reviewers or targets: no address beats a wrong one.
 */
export function senderCandidates(page: Page, pairs: readonly Pair[]): Candidate[] {
  const recipients = addressesIn(page, pairs, 'sentTo');
  const parties = pairs.flatMap((pair) => partyOf(page, pair) ?? []);
  const found = parties.flatMap((party) => addressFrom(page, party, recipients));
  if (!found.some(({ field }) => field === 'requesterEmail')) {
    const alone = onlyAddress(page, pairs, recipients);
    if (alone) found.push(candidate(page, 'requesterEmail', alone.address, alone.segment, TRUST.guess));
  }
  const email = strongest(found, 'requesterEmail');
  found.push(...parties.flatMap((party) => namesFrom(page, party, email?.value)));
  if (email && !found.some(({ field, value }) => field === 'requesterName' && value !== ''))
    found.push(...namedBeside(page, pairs, email));
  return found;
}

/** Somebody whom a label names: a person, an address, or both. */
interface Party {
  readonly pair: Pair;
  readonly mailbox: Mailbox;
  readonly isPerson: boolean;
  /** In a text that the sender wrote. */
  readonly typed: boolean;
  readonly base: number;
}

function partyOf(page: Page, pair: Pair): Party | null {
  const { meaning, segments, label, trust } = pair;
  const isPerson = meaning === 'requester' || meaning === 'requesterName' || meaning === 'name';
  const isAddress = meaning === 'requesterEmail' || meaning === 'email' || meaning === 'replyTo';
  const mailbox = isPerson || isAddress ? mailboxIn(page, segments) : null;
  if (!mailbox) return null;
  // A sender in a line of prose or in a form's control may be anybody's: a contact in a help text, the reply's own From.
  const loose = trust === TRUST.inline || segments[0]?.kind === 'control';
  const line = loose && meaning === 'requester' ? TRUST.guess : trust;
  const base = WEAK.has(meaning) ? TRUST.weak : meaning === 'requester' ? line : trust - 0.02;
  return { pair, mailbox, isPerson, typed: (label.flags & Flag.body) !== 0, base };
}

function addressFrom(page: Page, { pair, mailbox, typed, base }: Party, recipients: ReadonlySet<string>): Candidate[] {
  const { meaning, segments, label } = pair;
  if (!mailbox.address || typed) return [];
  const foreign = recipients.has(mailbox.address.toLowerCase()) && WEAK.has(meaning);
  if (foreign && meaning !== 'replyTo') return [];
  const field = meaning === 'replyTo' ? 'replyTo' : 'requesterEmail';
  return [candidate(page, field, mailbox.address, segments[0] ?? label, base)];
}

function namesFrom(page: Page, { pair, mailbox, isPerson, typed, base }: Party, email: unknown): Candidate[] {
  const { meaning, segments, label } = pair;
  if (!isPerson) return [];
  const name = withoutCount(nameOf(mailbox, email));
  if (isEmptyValue(name, page.vocabulary) || name.length > 120 || name.includes('\n')) return [];
  const at = segments[0] ?? label;
  // Who entered it in the product yields to whom the request itself names.
  const less = meaning === 'requester' && !mailbox.address ? 0.05 : 0;
  const named = candidate(page, 'requesterName', name, at, base - less, typed);
  if (!mailbox.address || typed) return [named];
  return [named, candidate(page, 'requesterDisplayName', name, at, base, typed)];
}

/** "Jane Doe (3)": how many tickets somebody has is no part of the name. */
const withoutCount = (name: string): string => name.replace(/\s?\(\s?\d{1,5}\s?\)$/, '');

function candidate(
  _page: Page,
  field: FieldName,
  value: string,
  segment: Segment,
  base: number,
  typed = false,
): Candidate {
  const visible = isVisible(segment);
  return {
    field,
    value,
    element: elementOf([segment], segment),
    visible,
    typed,
    confidence: trusted(base, visible, typed),
  };
}

function addressesIn(page: Page, pairs: readonly Pair[], meaning: Pair['meaning']): Set<string> {
  const of = pairs.filter((pair) => pair.meaning === meaning).flatMap(({ segments }) => segments);
  return new Set(of.flatMap((segment) => addressesOf(page, segment)).map((address) => address.toLowerCase()));
}

/** The one address shown outside messages, targets, recipients and menus; null where there are several or none. */
function onlyAddress(
  page: Page,
  pairs: readonly Pair[],
  recipients: ReadonlySet<string>,
): { address: string; segment: Segment } | null {
  const spoken = new Set(pairs.filter(({ meaning }) => meaning !== 'other').flatMap(({ segments }) => segments));
  let only: { address: string; segment: Segment } | null = null;
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.flags & (Flag.chrome | Flag.body) || spoken.has(segment)) continue;
    if (!segment.raw.includes('@') && !(segment.flags & Flag.mailbox)) continue;
    if (segment.raw.length > 200 || (segment.flags & Flag.heading && !(segment.flags & Flag.mailbox))) continue;
    const [address, ...more] = addressesOf(page, segment);
    if (!address || recipients.has(address.toLowerCase()) || !isVisible(segment)) continue;
    if (!isMailbox(segment, address)) continue;
    if (more.length > 0 || (only && only.address.toLowerCase() !== address.toLowerCase())) return null;
    only ??= { address, segment };
  }
  return only;
}

/** The text is an address, a name with one, or a name whose element carries one: not a sentence that mentions one. */
function isMailbox({ raw }: Segment, address: string): boolean {
  const rest = oneLine(raw.replace(address, ''));
  return rest.length <= 60 && rest.split(' ').length <= 7 && !/[.!?]$/.test(rest);
}

const strongest = (found: readonly Candidate[], field: FieldName): Candidate | undefined =>
  found.filter((one) => one.field === field).sort((one, other) => other.confidence - one.confidence)[0];

/** A name next to the sender's address, where no label names anybody. */
function namedBeside(page: Page, pairs: readonly Pair[], email: Candidate): Candidate[] {
  const segment = page.segments.find((one) => one.element === email.element && addressesOf(page, one).length > 0);
  if (!segment || pairs.some(({ segments }) => segments.includes(segment))) return [];
  const own = mailboxIn(page, [segment]);
  if (own && own.name !== '' && !own.name.includes('@'))
    return [candidate(page, 'requesterName', own.name, segment, TRUST.guess)];
  const name = nameBeside(page, segment);
  if (!name) return [];
  const text = oneLine(name.raw);
  return (['requesterName', 'requesterDisplayName'] as const).map((field) =>
    candidate(page, field, text, name, TRUST.guess),
  );
}
