import type { Dom } from './dom.ts';
import { Mark } from './token.ts';

/** What the browser's own selector engine finds out about one tree in a few passes, so that the walk need not ask. */
export class Hints {
  private readonly marks = new Map<Element, number>();
  private readonly rich = new Set<Element>();
  private readonly dom: Dom;

  constructor(dom: Dom) {
    this.dom = dom;
  }

  note(root: Node): void {
    for (const element of this.dom.query(root, RICH)) {
      this.rich.add(element);
      if (this.isMailbox(element)) this.mark(element, Mark.mailbox);
      if (this.isBody(element)) this.mark(element, Mark.body);
    }
  }

  private isMailbox(element: Element): boolean {
    const attribute = (name: string) => this.dom.attribute(element, name);
    if (attribute('email') !== null || attribute('data-email') !== null) return true;
    if (attribute('title')?.includes('@') || attribute('data-address')?.includes('@')) return true;
    return this.dom.name(element) === 'a' && (attribute('href') ?? '').slice(0, 7).toLowerCase() === 'mailto:';
  }

  private isBody(element: Element): boolean {
    const says = (name: string, word: string) =>
      this.dom.attribute(element, name)?.toLowerCase().includes(word) === true;
    return says('id', 'messagebody') || says('id', 'message-body') || says('aria-label', 'message body');
  }

  mark(element: Element, mark: number): void {
    this.marks.set(element, this.marksOf(element) | mark);
  }

  marksOf(element: Element): number {
    return this.marks.get(element) ?? 0;
  }

  /** Whether the element has attributes worth copying. */
  isRich(element: Element): boolean {
    return this.rich.has(element);
  }
}

/** A year in a title is the date behind an age. One pass finds all that has an attribute worth a look: each further selector is a test of every element. */
const RICH =
  '[role],[aria-haspopup],a[href],[datetime],[title*="@"],[title*="20"],[email],[data-email],[data-address*="@"],[id*="message" i],[aria-label*="message body" i]';

/** Where products put the text that a sender typed: a word for the message, then one for its text. */
const MESSAGE = [
  'message',
  'messages',
  'msg',
  'mail',
  'thread',
  'comment',
  'ticket',
  'conversation',
  'post',
  'journal',
];
const TEXT = ['body', 'text', 'content', 'html', 'stanza', 'part'];
const BODY_CLASSES = MESSAGE.flatMap((message) =>
  TEXT.flatMap((text) => ['', '-', '_'].map((joint) => `${message}${joint}${text}`)),
);
const BODY_NAMES = new Set(['bodytext', 'wiki', 'a3s']);
/** What authors call the labels of their fields. */
const NAMED = ['label', 'caption', 'term', 'field-name', 'fieldname', 'key', 'header-title', 'subtitle', 'secondary'];
/** What they call the line that says what a ticket is about, and the small words of state beside it. */
const TITLED = ['subject', 'title'];
const CHIPS = new Set(['badge', 'chip', 'pill', 'tag', 'label', 'status']);

/**
 * What the class of an element says of it. Asked once for each different class, not for each element: as selectors these
 * words would be two hundred tests of every element of the page.
 */
export function marksOfClass(text: string): number {
  const lower = text.slice(0, 2_000).toLowerCase();
  const isBody =
    BODY_CLASSES.some((word) => lower.includes(word)) || lower.split(/\s/).some((name) => BODY_NAMES.has(name));
  const isNamed = NAMED.some((word) => lower.includes(word));
  const isTitled = TITLED.some((word) => lower.includes(word));
  const isChip = lower.split(/[\s_-]+/).some((word) => CHIPS.has(word));
  return (
    (isBody ? Mark.body : 0) | (isNamed ? Mark.named : 0) | (isTitled ? Mark.titled : 0) | (isChip ? Mark.chip : 0)
  );
}
