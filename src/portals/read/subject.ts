import { Mark } from '../copy/token.ts';
import { type Candidate, TRUST, trusted } from './candidate.ts';
import { isVisible, lineOf, type Page, runOf } from './page.ts';
import { attribute, type PaperElement } from './paper.ts';
import { Flag, oneLine, type Segment } from './segment.ts';
import { badgeOf, labelKey, requestWordsIn } from './vocabulary.ts';

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
    const rank = text.length > 8 && title.includes(text) ? -text.length : level;
    if (best && rank >= best.level) continue;
    if (text.length < 4 || text.length > 300 || page.labels.has(segment.index) || !isVisible(segment)) continue;
    if (badgeOf(text, page.vocabulary) !== null || (isNumber(text) && requestWordsIn(text, page.vocabulary, 1) === 0))
      continue;
    best = { segment, level: rank, text };
  }
  best ??= namedByTitle(page, title) ?? namedByClass(page);
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

/** "Ticket #12": the product's number for it, not what it is about. */
const isNumber = (text: string): boolean => /^\p{L}{0,20} ?#? ?\d{1,12}$/u.test(text);

/** The longest text of its own that the tab is called by, for products that mark up no heading. */
function namedByTitle(page: Page, title: string): { segment: Segment; level: number; text: string } | null {
  let best: { segment: Segment; level: number; text: string } | null = null;
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.raw.length > 320 || segment.flags & (Flag.chrome | Flag.action | Flag.body))
      continue;
    const text = oneLine(segment.raw);
    if (text.length < 12 || !text.includes(' ') || text.length <= (best?.text.length ?? 0)) continue;
    if (title.includes(text) && !page.labels.has(segment.index) && isVisible(segment))
      best = { segment, level: 0, text };
  }
  return best;
}

/** The first text that the page's author calls a subject or title, in a class. */
function namedByClass(page: Page): { segment: Segment; level: number; text: string } | null {
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.flags & (Flag.chrome | Flag.action | Flag.body | Flag.label)) continue;
    const text = oneLine(segment.raw);
    if (!(segment.element.marks & Mark.titled) || text.length < 8 || text.length > 300 || isNumber(text)) continue;
    if (!page.labels.has(segment.index) && isVisible(segment)) return { segment, level: 0, text };
  }
  return null;
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

/** The longest shown line of one heading: some products put a word for the kind of thing above it. */
function headingText(page: Page, segment: Segment): string {
  const [, end] = runOf(page, segment.index, segment.depth - 2, 12);
  const lines: Segment[][] = [[]];
  for (let index = segment.index; index <= end; index++) {
    const part = page.segments[index];
    if (!part || !(part.flags & Flag.heading)) break;
    if (part.breaks && index > segment.index) lines.push([]);
    if (part.flags & Flag.action || !isVisible(part) || badgeOf(part.raw, page.vocabulary) !== null) continue;
    if (isChip(part, page) && lines.some((line) => line.length > 0)) continue;
    lines.at(-1)?.push(part);
  }
  return lines.map(lineOf).sort((one, other) => other.length - one.length)[0] ?? '';
}

/** A status word in an element of its own: it stands for a state of the request and is no part of what it is called. */
function isChip({ raw, element }: Segment, { vocabulary: { triage } }: Page): boolean {
  const text = oneLine(raw);
  if (text.length > 24 || text.split(' ').length > 3 || LEVELS.test(element.name)) return false;
  return (element.marks & Mark.chip) !== 0 || triage.has(labelKey(text));
}

const LEVELS = /^h[1-6]$/;

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
