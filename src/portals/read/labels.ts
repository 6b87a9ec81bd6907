import { Mark } from '../copy/token.ts';
import { Flag, type Segment } from './segment.ts';
import { LABEL_LIMIT, labelKey, meaningOf, type Reading, type Vocabulary } from './vocabulary.ts';

/** Which segments are labels, and what they mean. Menus and buttons hold label words too, and are none. */
export function* labelsOf(segments: readonly Segment[], vocabulary: Vocabulary): Generator<void, Map<number, Reading>> {
  const labels = new Map<number, Reading>();
  for (const segment of segments) {
    if (segment.index % 1024 === 1023) yield;
    if (segment.kind !== 'text' || segment.raw.length > LABEL_LIMIT * 3 || segment.flags & Flag.chrome) continue;
    const reading = readingOf(segments, segment, vocabulary);
    if (reading) labels.set(segment.index, reading);
  }
  return labels;
}

function readingOf(segments: readonly Segment[], segment: Segment, vocabulary: Vocabulary): Reading | null {
  const text = segment.raw.trim();
  if (text.length > LABEL_LIMIT) return null;
  const next = segments[segment.index + 1];
  const colon =
    endsInColon(text) || (next !== undefined && next.shared >= segment.depth - 1 && opensWithColon(next.raw));
  const marked = colon || (segment.flags & Flag.label) !== 0 || namesMailbox(next);
  const reading =
    meaningOf(text, marked, vocabulary) ?? (!marked && namedLabel(segment) ? meaningOf(text, true, vocabulary) : null);
  // "Emergency" is as often a value or a badge as a label: unmarked it is one only beside an answer.
  if (reading?.meaning === 'emergency' && !marked && !isAnswer(next, vocabulary)) return null;
  return reading;
}

function isAnswer(next: Segment | undefined, { yes, no }: Vocabulary): boolean {
  if (next === undefined || next.kind !== 'text') return next !== undefined;
  const key = labelKey(next.raw.slice(0, 60));
  const word = key.split(/[\s,.–—-]/)[0] ?? '';
  return yes.has(key) || no.has(key) || yes.has(word) || no.has(word);
}

/** "to" before a person: short words count where an address follows in the same line. */
const namesMailbox = (next: Segment | undefined): boolean =>
  next !== undefined && !next.breaks && (next.flags & Flag.mailbox) !== 0;

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：');
const opensWithColon = (text: string): boolean => text.trimStart().startsWith(':');

/** Whether the page's author called the element a label, in a class. */
const namedLabel = ({ element }: Segment): boolean => (element.marks & Mark.named) !== 0;
