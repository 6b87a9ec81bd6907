import { addressesIn, cleanName, splitMailbox } from './addresses.ts';
import { attributeAddress } from './attribute-address.ts';
import { looksLikeDate } from './dates.ts';
import { isNoise, isVisible, lineOf, type Page, runOf } from './page.ts';
import type { PaperElement } from './paper.ts';
import { Flag, oneLine, type Segment } from './segment.ts';
import { badgeOf, isEmptyValue } from './vocabulary.ts';

/** A person as a page shows one. */
export interface Mailbox {
  readonly name: string;
  readonly address: string | null;
  /** Both as the page writes them. */
  readonly text: string;
  readonly segment: Segment;
}

/** Name and address in a value: from its text, else from the attributes round its text. */
export function mailboxIn(_page: Page, segments: readonly Segment[]): Mailbox | null {
  const first = segments.find((segment) => !isNoise(segment));
  if (!first) return null;
  const line = lineOf(segments);
  const { name, address } = splitMailbox(line);
  if (address) return { name: name.includes(address) ? '' : name, address, text: cleanName(line), segment: first };
  for (const segment of segments) {
    const hidden = addressBehind(segment);
    const name = oneLine(segment.raw);
    if (hidden) return { name, address: hidden, text: name, segment };
  }
  return { name, address: null, text: name, segment: first };
}

/** A name keeps the address written after it, except the one the request came from: any other is as much a claim as the name. */
export function nameOf({ name, address, text }: Mailbox, email: unknown): string {
  const isOwn = address === null || typeof email !== 'string' || address.toLowerCase() === email.toLowerCase();
  return isOwn || name === '' ? name : text;
}

/** The address in the attributes of a text's element or of those just above it. */
export function addressBehind(segment: Segment): string | null {
  if (!(segment.flags & Flag.mailbox)) return null;
  let at: PaperElement | null = segment.element;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    const address = attributeAddress(at);
    if (address) return address;
  }
  return null;
}

/** Every address that a segment shows or carries. */
export function addressesOf(_page: Page, segment: Segment): string[] {
  const shown = segment.raw.includes('@') ? addressesIn(segment.raw).map(({ address }) => address) : [];
  if (shown.length > 0) return shown;
  const behind = addressBehind(segment);
  return behind ? [behind] : [];
}

/** The name beside an address without a label: the text before it, else after it, in the same small block. */
export function nameBeside(page: Page, segment: Segment): Segment | null {
  for (let depth = segment.depth; depth >= Math.max(0, segment.depth - 3); depth--) {
    const [start, end] = runOf(page, segment.index, depth, 8);
    const near = [segment.index - 1, segment.index + 1, segment.index - 2, segment.index + 2];
    for (const index of near) {
      const candidate = page.segments[index];
      if (candidate && index >= start && index <= end && couldBeName(page, candidate)) return candidate;
    }
  }
  return null;
}

/** Chosen by us: names have two letters or more, few digits, no address, and fit on a line. */
export function couldBeName(page: Page, segment: Segment): boolean {
  const text = oneLine(segment.raw);
  if (segment.kind !== 'text' || segment.flags & (Flag.action | Flag.chrome)) return false;
  if (text.length < 3 || text.length > 80 || text.includes('@') || page.labels.has(segment.index)) return false;
  if (isEmptyValue(text, page.vocabulary) || badgeOf(text, page.vocabulary) !== null) return false;
  return looksLikeDate(text) ? false : /\p{L}{2}/u.test(text) && !text.endsWith(':') && isVisible(segment);
}
