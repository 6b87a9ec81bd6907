import type { Dom } from './dom.ts';
import { ATTRIBUTES, Mark } from './token.ts';

const LINK_LIMIT = 600;
/** Attributes that make an element worth a second look. */
const TELLING = new Set([
  ...['role', 'aria-haspopup', 'href', 'datetime', 'title', 'email', 'data-email', 'data-address', 'id', 'aria-label'],
]);

/** What the attributes of an element say. */
export interface AttributeFacts {
  readonly className: string;
  readonly marks: number;
  /** Those a reader goes by, by their place in `ATTRIBUTES`, as JSON; empty where there are none. */
  readonly json: string;
  /** There is none but the class. */
  readonly isPlain: boolean;
}
export const NO_ATTRIBUTES: AttributeFacts = { className: '', marks: 0, json: '', isPlain: true };

/** Reads an element's attributes: by the names it has, for asking for each that it could have takes far longer. */
export function attributesOf(dom: Dom, element: Element, tag: string): AttributeFacts {
  let className = '';
  let tells = false;
  let isPlain = true;
  for (const name of dom.attributeNames(element)) {
    if (name === 'class') className = dom.attribute(element, name) ?? '';
    else {
      isPlain = false;
      if (TELLING.has(name)) tells = true;
    }
  }
  if (!tells) return { className, marks: 0, json: '', isPlain };
  const attribute = (name: string) => dom.attribute(element, name);
  const marks = (isMailbox(attribute, tag) ? Mark.mailbox : 0) | (isBody(attribute) ? Mark.body : 0);
  return { className, marks, json: marks !== 0 || isRich(attribute, tag) ? copied(attribute) : '', isPlain };
}

type Attribute = (name: string) => string | null;

function isMailbox(attribute: Attribute, tag: string): boolean {
  if (attribute('email') !== null || attribute('data-email') !== null) return true;
  if (attribute('title')?.includes('@') || attribute('data-address')?.includes('@')) return true;
  return tag === 'a' && (attribute('href') ?? '').slice(0, 7).toLowerCase() === 'mailto:';
}

function isBody(attribute: Attribute): boolean {
  const says = (name: string, word: string) => attribute(name)?.toLowerCase().includes(word) === true;
  return says('id', 'messagebody') || says('id', 'message-body') || says('aria-label', 'message body');
}

/** Whether there are attributes worth copying. A year in a title is the date behind an age. */
function isRich(attribute: Attribute, tag: string): boolean {
  if (attribute('role') !== null || attribute('aria-haspopup') !== null || attribute('datetime') !== null) return true;
  return (tag === 'a' && attribute('href') !== null) || attribute('title')?.includes('20') === true;
}

function copied(attribute: Attribute): string {
  const found: Record<string, string> = {};
  let any = false;
  for (const [index, name] of ATTRIBUTES.entries()) {
    const value = attribute(name);
    if (value === null) continue;
    any = true;
    found[index] = value.length > LINK_LIMIT ? '' : value;
  }
  return any ? JSON.stringify(found) : '';
}

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
