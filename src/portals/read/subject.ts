import { type Candidate, TRUST, trusted } from './candidate.ts';
import { isVisible, lineOf, type Page, runOf } from './page.ts';
import { attribute, type PaperElement } from './paper.ts';
import { Flag, oneLine, type Segment } from './segment.ts';
import { badgeOf } from './vocabulary.ts';

/** The page's own heading as a subject, for pages that label none. */
export function headingCandidate(page: Page, title: string): Candidate | null {
  let best: { segment: Segment; level: number; text: string } | null = null;
  for (const segment of page.segments) {
    if (!(segment.flags & Flag.heading) || segment.kind !== 'text') continue;
    if (segment.flags & (Flag.chrome | Flag.action | Flag.body | Flag.label)) continue;
    const level = levelOf(page, segment);
    if (level === null) continue;
    const text = headingText(page, segment);
    // What the tab is called by is what the page is about, whatever its heading's rank.
    const rank = text.length > 8 && title.includes(text) ? level - 6 : level;
    if (best && rank >= best.level) continue;
    if (text.length < 4 || text.length > 300 || page.labels.has(segment.index) || !isVisible(segment)) continue;
    if (badgeOf(text, page.vocabulary) !== null) continue;
    best = { segment, level: rank, text };
  }
  if (!best) return null;
  const { segment, text } = best;
  return {
    field: 'subject',
    value: text,
    element: segment.element,
    visible: true,
    confidence: trusted(TRUST.guess + 0.2, true, false),
  };
}

/** 1 to 6 for the heading that a segment stands in; null outside one. */
function levelOf(_page: Page, { element }: Segment): number | null {
  let at: PaperElement | null = element;
  for (let up = 0; at && up < 6; up++, at = at.parent) {
    const name = at.name;
    if (name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6') return Number(name[1]);
    if (attribute(at, 'role') === 'heading') {
      return Number(attribute(at, 'aria-level') ?? 2) || 2;
    }
  }
  return null;
}

/** All shown text of one heading; a badge in it is left out. */
function headingText(page: Page, segment: Segment): string {
  const [, end] = runOf(page, segment.index, segment.depth, 12);
  const parts: Segment[] = [];
  for (let index = segment.index; index <= end; index++) {
    const part = page.segments[index];
    if (!part || (part.breaks && index > segment.index) || !(part.flags & Flag.heading)) break;
    if (part.flags & Flag.action || !isVisible(part) || badgeOf(part.raw, page.vocabulary) !== null) continue;
    parts.push(part);
  }
  return lineOf(parts);
}

/** A subject without the number that a product puts before it: "#12: ", "[#12] ", "CASE-7: ". */
export function withoutNumber(subject: string, numbers: readonly string[]): string {
  let text = oneLine(subject);
  for (const number of numbers) {
    if (number === '' || !text.startsWith(number)) continue;
    const rest = text.slice(number.length).trimStart();
    if (rest.length > 3 && SEPARATORS.has(rest.charAt(0))) text = rest.slice(1).trimStart();
  }
  const lead =
    /^(?:\[#?[A-Z0-9-]{1,24}\]|(?:[A-Za-z]{2,12} )?#[A-Z0-9-]{1,24}:?| *#\d{1,12} [-–—:])\s?/.exec(text)?.[0] ?? '';
  return text.length - lead.length > 3 ? stripSeparator(text.slice(lead.length)) : text;
}

const SEPARATORS = new Set([':', '-', '–', '—', '|', '·', '/']);

const stripSeparator = (text: string): string =>
  SEPARATORS.has(text.charAt(0)) && text.charAt(1) === ' ' ? text.slice(2).trimStart() : text.trimStart();
