import { labelsOf } from './labels.ts';
import { isShown, type PaperElement } from './paper.ts';
import { oneLine, type Segment, type Stream } from './segment.ts';
import type { Reading, Vocabulary } from './vocabulary.ts';

/** A page read into a stream, with what the readers of its parts share. */
export interface Page {
  readonly segments: readonly Segment[];
  readonly vocabulary: Vocabulary;
  /** What is a label, by position in the stream. */
  readonly labels: ReadonlyMap<number, Reading>;
}

export function* pageOf({ segments }: Stream, vocabulary: Vocabulary): Generator<void, Page> {
  return { segments, vocabulary, labels: yield* labelsOf(segments, vocabulary) };
}

/** Whether the page shows a segment. */
export const isVisible = ({ element }: Segment): boolean => isShown(element);

/** The element whose children stand at a depth, seen from a segment at that depth or below. */
export function containerOf(segment: Segment, depth: number): PaperElement {
  let at = segment.kind === 'text' ? segment.element : (segment.element.parent ?? segment.element);
  for (let left = segment.depth - depth; left > 0; left--) at = at.parent ?? at;
  return at;
}

/** The child of that container which holds the segment; null where the segment is itself its text. */
export function unitOf(segment: Segment, depth: number): PaperElement | null {
  if (segment.depth > depth) return containerOf(segment, depth + 1);
  return segment.kind === 'text' ? null : segment.element;
}

/** First and last position of what stands in the same container as a segment, at most `limit` away from it. */
export function runOf({ segments }: Page, index: number, depth: number, limit = 600): [number, number] {
  let start = index;
  while (start > 0 && index - start < limit && sharedAt(segments, start) >= depth) start--;
  let end = index;
  while (end + 1 < segments.length && end - index < limit && sharedAt(segments, end + 1) >= depth) end++;
  return [start, end];
}

export const sharedAt = (segments: readonly Segment[], index: number): number => segments[index]?.shared ?? 0;

const PUNCTUATION = new Set([
  ':',
  '：',
  '*',
  '-',
  '–',
  '·',
  '•',
  '|',
  ',',
  ';',
  '/',
  '(',
  ')',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '›',
  '>',
  '<',
]);

/** Separators between a label and its value say nothing; a dash alone can be a value, so only some of these count. */
export function isNoise({ kind, raw }: Segment): boolean {
  if (kind === 'icon') return true;
  if (kind !== 'text' || raw.length > 12) return false;
  const text = raw.trim();
  return text !== '-' && text !== '–' && [...text].every((character) => PUNCTUATION.has(character));
}

/** Joins segments as they are shown: lines where blocks end, nothing added inside a line. */
export function textOf(segments: readonly Segment[]): string {
  let text = '';
  for (const segment of segments) {
    if (segment.kind === 'icon' || segment.kind === 'state' || segment.kind === 'radio') continue;
    text += segment.breaks && text !== '' ? `\n${segment.raw}` : segment.raw;
  }
  return text.trim();
}

export const lineOf = (segments: readonly Segment[]): string => oneLine(textOf(segments));
