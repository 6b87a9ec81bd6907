import type { Meaning } from '../../schema/lexicon.ts';
import { SPECIFIC } from './kind.ts';
import type { Page } from './page.ts';
import { isField, type Pair } from './pairs.ts';
import type { PaperElement } from './paper.ts';
import { Flag, type Segment } from './segment.ts';

/** How far above a control its form may be, and how far the box of a product that has no `form` element. Chosen by us. */
const CLIMB = 24;
const BOX = 5;

const ADDRESSING: ReadonlySet<Meaning> = new Set(['requester', 'sentTo', 'replyTo'] as const);

interface Written {
  readonly page: Page;
  readonly pairs: readonly Pair[];
}

/**
 * A page without the form in which an answer is written: its "From" is one of our own mailboxes, and its recipients are
 * whoever is answered, so neither says who sent the request. What stands in it is set aside like a menu.
 */
export function withoutReplyForms(page: Page, pairs: readonly Pair[]): Written {
  const forms = replyForms(page, pairs);
  if (forms.size === 0) return { page, pairs };
  const isInside = (segment: Segment) => inside(segment, forms);
  const segments = page.segments.map((segment) =>
    isInside(segment) ? { ...segment, flags: segment.flags | Flag.chrome } : segment,
  );
  return { page: { ...page, segments }, pairs: pairs.filter(({ label }) => !isInside(label)) };
}

function replyForms(page: Page, pairs: readonly Pair[]): Set<PaperElement> {
  const found = new Set<PaperElement>();
  for (const { meaning, segments } of pairs) {
    const [first] = segments;
    if (first?.kind !== 'control' || !ADDRESSING.has(meaning)) continue;
    const form = formAbove(first.element);
    const scopes = form ? [form] : boxesAbove(first.element);
    const scope = scopes.find((one) => isReply(page, pairs, one));
    if (scope) found.add(scope);
  }
  return found;
}

/** Who writes and to whom, or one of them above an empty text; and nothing that only a request has. */
function isReply(page: Page, pairs: readonly Pair[], scope: PaperElement): boolean {
  const scopes = new Set([scope]);
  const own = pairs.filter(({ label }) => inside(label, scopes));
  if (own.some(({ meaning }) => isField(meaning) && SPECIFIC.includes(meaning))) return false;
  const typed = own.filter(({ segments }) => segments[0]?.kind === 'control');
  const has = (meaning: Meaning) => typed.some((pair) => pair.meaning === meaning);
  if (has('requester') && (has('sentTo') || has('replyTo'))) return true;
  return page.segments.some((segment) => isEmptyText(segment) && inside(segment, scopes));
}

const isEmptyText = ({ kind, element, raw }: Segment): boolean =>
  kind === 'control' && element.name === 'textarea' && raw.trim() === '';

function formAbove(element: PaperElement): PaperElement | null {
  let at: PaperElement | null = element;
  for (let up = 0; at && up < CLIMB; up++, at = at.parent) if (at.name === 'form') return at;
  return null;
}

function boxesAbove(element: PaperElement): PaperElement[] {
  const boxes: PaperElement[] = [];
  for (let at = element.parent; at && boxes.length < BOX; at = at.parent) boxes.push(at);
  return boxes;
}

function inside({ element }: Segment, scopes: ReadonlySet<PaperElement>): boolean {
  for (let at: PaperElement | null = element; at; at = at.parent) if (scopes.has(at)) return true;
  return false;
}
