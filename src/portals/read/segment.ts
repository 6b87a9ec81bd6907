import type { PaperElement } from './paper.ts';
/** What surrounds a piece of text. Bits, because every node of a large page inherits them. */
export const Flag = {
  /** Menus, toolbars, navigation: the product's own, never a requester's. */
  chrome: 1,
  /** Inside a button, tab or menu item. */
  action: 2,
  heading: 4,
  /** Marked up as a label: label, dt, th, legend, or a class that says so. */
  label: 8,
  /** In a header cell. */
  headerCell: 16,
  /** Inside a message that the sender typed. */
  body: 32,
  /** In main, article or section: a `header` in there is content, not the product's. */
  main: 64,
  /** An attribute here or above holds an e-mail address. */
  mailbox: 256,
} as const;

/** A piece of shown text, or a control with its state. */
export interface Segment {
  /** Position in the stream. */
  readonly index: number;
  readonly kind: 'text' | 'control' | 'state' | 'radio' | 'icon';
  /** Text as in the page, or the control's live value. */
  readonly raw: string;
  /** For switches, checkboxes and radios. */
  readonly on: boolean;
  /** A control's own label, from an attribute. */
  readonly label: string;
  /** The element that holds the text, or the control itself. */
  readonly element: PaperElement;
  /** Depth of the text or control below the root. */
  readonly depth: number;
  /** Depth of the nearest ancestor shared with the segment before. */
  readonly shared: number;
  /** A block boundary or line break lies between this and the segment before. */
  readonly breaks: boolean;
  readonly flags: number;
}

export interface Stream {
  readonly segments: readonly Segment[];
  /** Every element, by its number. */
  readonly elements: readonly PaperElement[];
}

/** Text in one line, without surrounding blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** ASCII digits in a text. */
export function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
