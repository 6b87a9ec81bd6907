import type { Meaning } from '../../schema/lexicon.ts';
import type { FieldName } from '../../schema/request.ts';
import { TRUST } from './candidate.ts';
import { MANY } from './convert.ts';
import { type Page, runOf } from './page.ts';
import { attribute, type PaperElement } from './paper.ts';
import { Flag, type Segment } from './segment.ts';
import { besideLabel } from './values.ts';
import { meaningOf } from './vocabulary.ts';

/** A label with its value. */
export interface Pair {
  readonly label: Segment;
  readonly meaning: Meaning;
  readonly segments: readonly Segment[];
  readonly empty: boolean;
  readonly trust: number;
}

/** Meanings that are no fields. Written out: a content script holds none of the schema's code. */
const NO_FIELDS: ReadonlySet<Meaning> = new Set(['requester', 'name', 'email', 'priority', 'sentTo', 'other'] as const);
export const isField = (meaning: Meaning): meaning is FieldName => !NO_FIELDS.has(meaning);

/** Headings introduce sections; only these have the section itself as their value. */
const SECTIONS: ReadonlySet<Meaning> = new Set(['bodyText', 'targets', 'dataRequested', 'attachments']);

/** Every label on the page with the value beside it, in page order. Yields between labels. */
export function* pairsOf(page: Page): Generator<void, Pair[]> {
  const pairs: Pair[] = [];
  for (const segment of page.segments) {
    const reading = page.labels.get(segment.index);
    if (reading && reading.meaning !== 'other') {
      const pair = pairAt(page, segment, reading.meaning, reading.exact ? TRUST.label : TRUST.rule);
      if (pair) pairs.push(pair);
    } else if (!reading) {
      const pair = ownPair(page, segment);
      if (pair) pairs.push(pair);
    }
    if (segment.index % 256 === 255) yield;
  }
  return pairs;
}

function pairAt(page: Page, label: Segment, meaning: Meaning, trust: number): Pair | null {
  if (label.flags & Flag.heading && !SECTIONS.has(meaning) && meaning !== 'subject') return null;
  if (label.flags & Flag.action && !SECTIONS.has(meaning)) return null;
  if (label.flags & Flag.headerCell && isHeaderRow(page, label)) return null;
  const value = besideLabel(page, label, isField(meaning) && MANY.has(meaning));
  if (!value) return null;
  const [first] = value.segments;
  // A menu: the word and what follows it both lead somewhere.
  if (first && isLink(page, label) && isLink(page, first)) return null;
  return { label, meaning, trust, ...value };
}

function isLink(_page: Page, { element, kind }: Segment): boolean {
  let at: PaperElement | null = kind === 'text' ? element : null;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    const href = at.name === 'a' ? attribute(at, 'href') : null;
    if (href !== null) return !href.toLowerCase().startsWith('mailto:');
  }
  return false;
}

/** A header cell among header cells heads a column: rows are read elsewhere. */
function isHeaderRow(page: Page, label: Segment): boolean {
  const [start, end] = runOf(page, label.index, label.depth - 2, 40);
  let headers = 0;
  for (let index = start; index <= end; index++) {
    const flags = page.segments[index]?.flags ?? 0;
    if (!(flags & Flag.headerCell)) return false;
    headers++;
  }
  return headers > 1;
}

/** A control that names itself, or a line such as `Case number: 12/34` in one piece of text. */
function ownPair(page: Page, segment: Segment): Pair | null {
  if (segment.flags & Flag.chrome) return null;
  if (segment.label) {
    const reading = meaningOf(segment.label, true, page.vocabulary);
    if (!reading || page.labels.has(segment.index - 1)) return null;
    return { label: segment, meaning: reading.meaning, segments: [segment], empty: false, trust: TRUST.label };
  }
  if (segment.kind !== 'text' || segment.raw.length > 400 || segment.flags & Flag.body) return null;
  const text = segment.raw.trim();
  const colon = colonIn(text);
  if (colon < 2 || text.includes('\n')) return null;
  const reading = meaningOf(text.slice(0, colon), true, page.vocabulary);
  if (!reading?.exact) return null;
  const rest = { ...segment, raw: text.slice(colon + 1).trim() };
  return rest.raw
    ? { label: segment, meaning: reading.meaning, segments: [rest], empty: false, trust: TRUST.inline }
    : null;
}

/** Where a short label ends in a colon that a blank follows; -1 where there is none. */
function colonIn(text: string): number {
  const wide = text.indexOf('：');
  if (wide > 0 && wide < 48) return wide;
  const colon = text.indexOf(': ');
  return colon < 48 ? colon : -1;
}
