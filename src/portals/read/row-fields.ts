import type { FieldName } from '../../schema/request.ts';
import { bestOf, type Candidate, TRUST, trusted } from './candidate.ts';
import { byColumn, type Columns } from './columns.ts';
import { looksLikeDate } from './dates.ts';
import { emergencyCandidates } from './emergency.ts';
import { addressesOf, couldBeName, type Mailbox, mailboxIn, nameOf } from './mailbox.ts';
import { isNoise, type Page } from './page.ts';
import type { Pair } from './pairs.ts';
import { attribute, type PaperElement } from './paper.ts';
import { fieldCandidate } from './request.ts';
import type { Row } from './rows.ts';
import { Flag, oneLine, type Segment } from './segment.ts';
import { senderCandidates } from './sender.ts';
import { withoutNumber } from './subject.ts';
import { badgeOf } from './vocabulary.ts';

/** What one row says: by its columns' headers, by labels of its own, and for the rest by what each text looks like. */
export function rowFields(page: Page, row: Row, columns: Columns, pairs: readonly Pair[]): Map<FieldName, Candidate> {
  const headed: Pair[] = [...byColumn(page, row, columns)].map(([meaning, segments]) => ({
    label: segments[0] as Segment, // byColumn never makes an empty list
    meaning,
    segments,
    empty: false,
    trust: TRUST.label,
  }));
  const inside = new Set(row.segments);
  const own = pairs.filter(
    ({ label, segments }) => inside.has(label) || segments.some((segment) => inside.has(segment)),
  );
  const known = [...headed, ...own];
  const candidates = senderCandidates(page, known).filter(({ confidence }) => confidence > TRUST.guess);
  for (const pair of known) {
    const candidate = fieldCandidate(page, pair);
    if (candidate) candidates.push(candidate);
  }
  const [first, last] = [row.segments[0], row.segments.at(-1)];
  if (first && last) candidates.push(...emergencyCandidates(page, known, first.index, last.index + 1));
  candidates.push(...guesses(page, row, { known, headed: columns.size >= 3 }));
  const best = bestOf(candidates);
  const subject = best.get('subject');
  if (subject && typeof subject.value === 'string')
    best.set('subject', { ...subject, value: withoutNumber(subject.value, []) });
  return best;
}

/** A text of a row, split where a middle dot or bar joins several things. */
interface Part {
  segment: Segment;
  text: string;
}

function guesses(page: Page, row: Row, { known, headed }: { known: readonly Pair[]; headed: boolean }): Candidate[] {
  const spoken = new Set(known.filter(({ meaning }) => meaning !== 'subject').flatMap(({ segments }) => segments));
  const parts = row.segments.filter((segment) => !spoken.has(segment) && !isNoise(segment)).flatMap(partsOf);
  const found: Candidate[] = [];
  const add = (field: FieldName, { segment, text }: Part, trust: number) =>
    found.push({
      field,
      value: text,
      element: segment.element,
      visible: true,
      confidence: trusted(trust, true, false),
    });
  const rest: Part[] = [];
  const people: { part: Part; mailbox: Mailbox }[] = [];
  for (const part of parts) {
    const mailbox =
      addressesOf(page, part.segment).length > 0 ? mailboxIn(page, [{ ...part.segment, raw: part.text }]) : null;
    const isSubject = part.text.length > 60 || (part.text !== mailbox?.address && isHeadline(page, part));
    if (mailbox?.address && !isSubject) {
      // A display name may hold an address of its own: one that stands alone counts for more.
      const alone = part.text === mailbox.address;
      add('requesterEmail', { ...part, text: mailbox.address }, TRUST.guess + (alone ? 0.08 : 0));
      people.push({ part, mailbox });
    } else if (looksLikeDate(part.text)) add('submittedAt', part, TRUST.guess);
    else rest.push(part);
  }
  const email = bestOf(found).get('requesterEmail')?.value;
  for (const { part, mailbox } of people) {
    const text = nameOf(mailbox, email);
    if (text) add('requesterName', { ...part, text }, TRUST.guess + 0.05);
  }
  const subject =
    rest.find(({ segment, text }) => text.length >= 8 && segment.flags & Flag.heading) ??
    rest.find((part) => isHeadline(page, part)) ??
    rest.find(({ text }) => text.length > 12 && text.includes(' '));
  if (subject) add('subject', subject, TRUST.guess);
  const others = rest.filter((part) => part !== subject && couldBeName(page, { ...part.segment, raw: part.text }));
  const [name, agency] = others;
  // A table whose header names its columns leaves nothing to guess about people.
  if (name && !headed) add('requesterName', name, TRUST.guess - 0.1);
  if (name && !headed && agency && agency.segment === name.segment) add('agency', agency, TRUST.guess);
  return found;
}

/** The text of a row's heading or link: what the row is about. */
function isHeadline({ vocabulary }: Page, { segment, text }: Part): boolean {
  if (text.length < 8 || badgeOf(text, vocabulary) !== null) return false;
  if (segment.flags & Flag.heading) return true;
  let at: PaperElement | null = segment.element;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    if (at.name !== 'a') continue;
    return !(attribute(at, 'href') ?? '').toLowerCase().startsWith('mailto:') && !(segment.flags & Flag.mailbox);
  }
  return false;
}

function partsOf(segment: Segment): Part[] {
  if (segment.kind !== 'text' && segment.kind !== 'control') return [];
  const pieces = segment.raw.length > 300 ? [segment.raw] : segment.raw.split(/ [·•|] /);
  return pieces.map((text) => ({ segment, text: oneLine(text) })).filter(({ text }) => text !== '');
}
