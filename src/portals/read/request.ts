import type { FieldName } from '../../schema/request.ts';
import { bestOf, type Candidate, elementOf, TRUST, trusted } from './candidate.ts';
import { rawValue } from './convert.ts';
import { dateOf } from './dates.ts';
import { emergencyCandidates } from './emergency.ts';
import { isVisible, type Page } from './page.ts';
import { isField, type Pair } from './pairs.ts';
import { Flag } from './segment.ts';
import { senderCandidates } from './sender.ts';
import { headingCandidate, withoutNumber } from './subject.ts';

/** Who sent it is settled by `senderCandidates`. */
const SENDERS: ReadonlySet<string> = new Set(['requesterName', 'requesterEmail', 'requesterDisplayName', 'replyTo']);
const LEFT_OUT: ReadonlySet<string> = new Set(['attachments', 'authenticationResults', 'process']);

/** Everything that a page with one request says, as the best candidate for each field. */
export function requestFields(
  page: Page,
  pairs: readonly Pair[],
  { given, title }: { given: readonly Candidate[]; title: string },
): Map<FieldName, Candidate> {
  const candidates: Candidate[] = [...given, ...senderCandidates(page, pairs)];
  for (const pair of pairs) {
    const candidate = fieldCandidate(page, pair);
    if (candidate) candidates.push(candidate);
  }
  withoutRepeats(candidates);
  candidates.push(...emergencyCandidates(page, pairs));
  const sent = sentCandidate(page);
  if (sent) candidates.push(sent);
  const heading = headingCandidate(page, title);
  if (heading) candidates.push(heading);
  const best = bestOf(candidates);
  const subject = best.get('subject');
  const number = best.get('caseNumber')?.value;
  if (subject && typeof subject.value === 'string') {
    const value = withoutNumber(subject.value, typeof number === 'string' ? [number] : []);
    best.set('subject', { ...subject, value });
  }
  return best;
}

/** One labelled value as a candidate for its field. */
export function fieldCandidate(page: Page, pair: Pair): Candidate | null {
  const { meaning, segments, label, empty, trust } = pair;
  if (!isField(meaning) || SENDERS.has(meaning) || LEFT_OUT.has(meaning)) return null;
  const value = empty ? '' : rawValue(page, meaning, segments);
  if (value === null) return null;
  const first = segments[0] ?? label;
  const visible = isVisible(first);
  const typed = (label.flags & Flag.body) !== 0;
  const base = meaning === 'subject' && typed ? TRUST.guess : trust;
  return {
    field: meaning,
    value,
    element: elementOf(segments, label),
    visible,
    typed,
    confidence: trusted(base, visible, typed),
  };
}

/** One text beside three fields or more is no value of any: the operators of a search form, the types of a field editor. */
function withoutRepeats(candidates: Candidate[]): void {
  const fields = new Map<unknown, Set<FieldName>>();
  for (const { field, value } of candidates) {
    const key = Array.isArray(value) ? value[0] : value;
    if (key === '' || typeof key !== 'string') continue;
    fields.set(key, (fields.get(key) ?? new Set()).add(field));
  }
  const repeated = new Set([...fields].filter(([, set]) => unrelated(set) >= 3).map(([key]) => key));
  for (let index = candidates.length - 1; index >= 0; index--) {
    const value = candidates[index]?.value;
    if (repeated.has(Array.isArray(value) ? value[0] : value)) candidates.splice(index, 1);
  }
}

/** A person's name in three places is one person. */
const unrelated = (fields: ReadonlySet<FieldName>): number => [...fields].filter((field) => !SENDERS.has(field)).length;

/** The first date that stands by itself outside the message, for mails that label none. */
function sentCandidate(page: Page): Candidate | null {
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.raw.length > 70 || segment.flags & (Flag.chrome | Flag.body | Flag.action))
      continue;
    const value = isVisible(segment) ? dateOf(segment) : null;
    if (value === null) continue;
    return { field: 'submittedAt', value, element: segment.element, visible: true, confidence: TRUST.guess - 0.1 };
  }
  return null;
}
