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
    for (const [mark, selector] of MARKS)
      for (const element of this.dom.query(root, selector)) this.mark(element, mark);
    for (const element of this.dom.query(root, RICH)) this.rich.add(element);
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

const MAILBOX = 'a[href^="mailto:" i],[title*="@"],[email],[data-email],[data-address*="@"]';
const RICH = `${MAILBOX},[role],[aria-haspopup],a[href],time`;

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
const BODY = [
  ...MESSAGE.flatMap((message) =>
    TEXT.flatMap((text) => ['', '-', '_'].map((joint) => `[class*="${message}${joint}${text}" i]`)),
  ),
  '[id*="messagebody" i],[id*="message-body" i],[aria-label*="message body" i],.bodyText,.wiki,.a3s',
].join(',');
/** What authors call the labels of their fields. */
const NAMED = ['label', 'caption', 'term', 'field-name', 'fieldname', 'key', 'header-title', 'subtitle', 'secondary']
  .map((word) => `[class*="${word}" i]`)
  .join(',');

const MARKS: readonly (readonly [number, string])[] = [
  [Mark.body, BODY],
  [Mark.named, NAMED],
  [Mark.mailbox, MAILBOX],
];
