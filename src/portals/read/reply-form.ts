import type { Meaning } from '../../schema/lexicon.ts';
import { SPECIFIC } from './kind.ts';
import type { Page } from './page.ts';
import { isField, type Pair } from './pairs.ts';
import { isElement, type PaperElement } from './paper.ts';
import { Flag, type Segment } from './segment.ts';

/** How far above a control its form may be, and how far the box of a product that has no `form` element. Chosen by us. */
const CLIMB = 24;
const BOX = 5;
/** Most forms and boxes looked into, so that a page of nothing but controls costs no more than a few passes. */
const SCOPES = 24;

const ADDRESSING: ReadonlySet<Meaning> = new Set(['requester', 'sentTo', 'replyTo'] as const);

interface Written {
  readonly page: Page;
  readonly pairs: readonly Pair[];
}

type Elements = ReadonlySet<PaperElement>;

/**
 * A page without the form in which an answer is written: its "From" is one of our own mailboxes, and its recipients are
 * whoever is answered, so neither says who sent the request. What stands in it is set aside like a menu.
 */
export function withoutReplyForms(page: Page, pairs: readonly Pair[]): Written {
  const inside = replyForms(page, pairs);
  if (inside.size === 0) return { page, pairs };
  const segments = page.segments.map((segment) =>
    inside.has(segment.element) ? { ...segment, flags: segment.flags | Flag.chrome } : segment,
  );
  return { page: { ...page, segments }, pairs: pairs.filter(({ label }) => !inside.has(label.element)) };
}

/** Every element of every such form. */
function replyForms(page: Page, pairs: readonly Pair[]): Elements {
  const found = new Set<PaperElement>();
  const seen = new Set<PaperElement>();
  for (const { meaning, segments } of pairs) {
    const [first] = segments;
    if (!first || !ADDRESSING.has(meaning) || found.has(first.element)) continue;
    const scopes = scopesAbove(first.element);
    // Text says who answers only inside a form.
    for (const scope of first.kind === 'control' ? scopes : scopes.filter(({ name }) => name === 'form')) {
      if (seen.has(scope) || seen.size >= SCOPES) continue;
      seen.add(scope);
      const below = elementsBelow(scope);
      if (!isReply(page, pairs, below)) continue;
      for (const element of below) found.add(element);
      break;
    }
  }
  return found;
}

/** Who writes and to whom, or one of them with a text to be written; no message, and nothing that only a request has. */
function isReply(page: Page, pairs: readonly Pair[], below: Elements): boolean {
  const own = pairs.filter(({ label }) => below.has(label.element));
  if (own.some(({ meaning }) => isField(meaning) && SPECIFIC.includes(meaning))) return false;
  const inside = page.segments.filter(({ element }) => below.has(element));
  if (inside.some(({ kind, flags, raw }) => kind === 'text' && raw.length > (flags & Flag.body ? MESSAGE : PROSE)))
    return false;
  const typed = (meaning: Meaning) =>
    own.some((pair) => pair.meaning === meaning && pair.segments[0]?.kind === 'control');
  // An owner or assignee is a name; whoever is written to has an address.
  const recipients = own.some(({ meaning, segments: [first] }) => meaning === 'sentTo' && hasTypedAddress(first));
  if (typed('requester') && (recipients || typed('replyTo'))) return true;
  const described = new Set(own.filter(({ meaning }) => meaning === 'bodyText').flatMap(({ segments }) => segments));
  return inside.some((segment) => segment.element.name === 'textarea' && !described.has(segment));
}

const hasTypedAddress = (segment?: Segment): boolean => segment?.kind === 'control' && segment.raw.includes('@');

/** Longest text marked as a message that is still a hint to whoever answers. Chosen by us. */
const MESSAGE = 20;
/** Longest other text of such a form: more is a message that no class calls one. Chosen by us. */
const PROSE = 160;

/** The form round a control, then the boxes round it from the smallest. */
function scopesAbove(control: PaperElement): PaperElement[] {
  const above: PaperElement[] = [];
  for (let at = control.parent; at && above.length < CLIMB; at = at.parent) above.push(at);
  const form = above.findIndex(({ name }) => name === 'form');
  const boxes = above.slice(0, form === -1 ? BOX : Math.min(BOX, form));
  return form === -1 ? boxes : above.slice(form, form + 1).concat(boxes);
}

function elementsBelow(scope: PaperElement): Elements {
  const found = new Set<PaperElement>([scope]);
  for (const element of found)
    for (let child = element.first; child; child = child.next) if (isElement(child)) found.add(child);
  return found;
}
