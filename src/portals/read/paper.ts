import { ATTRIBUTES, Mark, type OpenToken, type Token } from '../copy/token.ts';

/** An element of a copied page. */
export interface PaperElement {
  readonly number: number;
  readonly name: string;
  readonly classes: number;
  readonly marks: number;
  readonly attributes: Readonly<Record<string, string>> | 0;
  readonly parent: PaperElement | null;
  first: PaperNode | null;
  next: PaperNode | null;
  /** Last child so far; only while the page is opened. */
  last: PaperNode | null;
}

/** A text of a copied page. */
export interface PaperText {
  readonly data: string;
  next: PaperNode | null;
}

export type PaperNode = PaperElement | PaperText;

export const isElement = (node: PaperNode): node is PaperElement => 'name' in node;
export const isShown = ({ marks }: PaperElement): boolean => !(marks & Mark.hidden);

export function attribute(element: PaperElement, name: (typeof ATTRIBUTES)[number]): string | null {
  return element.attributes ? (element.attributes[ATTRIBUTES.indexOf(name)] ?? null) : null;
}

/** All text below an element, whether shown or not. */
export function textBelow(element: PaperElement): string {
  let text = '';
  const waiting: PaperNode[] = [element];
  for (let node = waiting.pop(); node && text.length < 100_000; node = waiting.pop()) {
    if (!isElement(node)) text += node.data;
    else {
      const children: PaperNode[] = [];
      for (let child = node.first; child; child = child.next) children.push(child);
      waiting.push(...children.reverse());
    }
  }
  return text;
}

/** The tokens of a copy; throws nothing: what is no token is left out, for a page can have sent it. */
export function tokensOf(json: string): Token[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return []; // Cut on its way: there is nothing to read, and the page shows as such.
  }
  return Array.isArray(parsed) ? parsed.filter(isToken) : [];
}

function isToken(token: unknown): token is Token {
  return typeof token === 'string' || token === 0 || (Array.isArray(token) && isOpen(token));
}

function isOpen([tag, classes, marks, attributes, control]: unknown[]): boolean {
  const plain = attributes === undefined || attributes === 0 || (typeof attributes === 'object' && attributes !== null);
  const controls = control === undefined || (Array.isArray(control) && typeof control[1] === 'string');
  return typeof tag === 'string' && typeof classes === 'number' && typeof marks === 'number' && plain && controls;
}

/** Appends an element below a parent. */
export function appendElement(parent: PaperElement | null, number: number, open: OpenToken): PaperElement {
  const [name, classes, marks, attributes = 0] = open;
  const element = { number, name, classes, marks, attributes, parent, first: null, next: null, last: null };
  append(parent, element);
  return element;
}

export function append(parent: PaperElement | null, node: PaperNode): void {
  if (!parent) return;
  if (parent.last) parent.last.next = node;
  else parent.first = node;
  parent.last = node;
}
