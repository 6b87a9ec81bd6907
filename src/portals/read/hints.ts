import { lastAddress } from './addresses.ts';
import type { Dom } from './dom.ts';
import { Flag } from './segment.ts';

const ROLES: Readonly<Record<string, number>> = {
  navigation: Flag.chrome,
  menu: Flag.chrome,
  menubar: Flag.chrome,
  toolbar: Flag.chrome,
  tablist: Flag.chrome,
  search: Flag.chrome,
  banner: Flag.chrome,
  contentinfo: Flag.chrome,
  listbox: Flag.chrome,
  tooltip: Flag.chrome,
  button: Flag.action,
  tab: Flag.action,
  menuitem: Flag.action,
  option: Flag.action,
  heading: Flag.heading,
  columnheader: Flag.label | Flag.headerCell,
  rowheader: Flag.label,
  switch: Flag.state,
  checkbox: Flag.state,
  term: Flag.label,
  main: Flag.main,
  article: Flag.main,
};

/**
 * Where products put the text that a sender typed: a word for the message, then one for its text, in a class, id or
 * label. Matching by the browser's own selector engine costs one pass for the whole list.
 */
const MESSAGE = [
  'message',
  'messages',
  'msg',
  'mail',
  'email',
  'thread',
  'comment',
  'ticket',
  'conversation',
  'post',
  'journal',
];
const TEXT = ['body', 'text', 'content', 'html', 'stanza', 'part'];
const BODY_SELECTOR = [
  ...MESSAGE.flatMap((message) =>
    TEXT.flatMap((text) => ['', '-', '_'].map((joint) => `[class*="${message}${joint}${text}" i]`)),
  ),
  ...['messagebody', 'message-body', 'message_body', 'msgbody', 'mailbody'].map((id) => `[id*="${id}" i]`),
  '[aria-label*="message body" i]',
  '.bodyText',
  '.wiki',
  '.a3s',
].join(',');

const MAILBOX_SELECTOR = 'a[href^="mailto:" i],[title*="@"],[email],[data-email],[data-address*="@"]';

/** An address in an element's attributes: Roundcube and Gmail show the name and keep the address there. */
export function attributeAddress(dom: Dom, element: Element): string | null {
  const link = dom.attribute(element, 'href');
  const mailto = link?.toLowerCase().startsWith('mailto:') ? decoded(link.slice(7).split('?')[0] ?? '') : null;
  for (const text of [
    mailto,
    ...['email', 'data-email', 'data-address', 'title'].map((name) => dom.attribute(element, name)),
  ]) {
    const address = text?.includes('@') ? lastAddress(text) : null;
    if (address) return address;
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is no escape: read what is written.
  }
}

/** Notes the roles and typed-by-sender regions of one tree, so that the walk needs no attribute of most elements. */
export function rootHints(dom: Dom, root: Node, hints: Map<Node, number>): void {
  const note = (element: Element, flags: number) => hints.set(element, (hints.get(element) ?? 0) | flags);
  for (const element of dom.query(root, '[role]')) {
    const flags = ROLES[dom.attribute(element, 'role') ?? ''];
    if (flags) note(element, flags);
  }
  for (const element of dom.query(root, BODY_SELECTOR)) note(element, Flag.body);
  for (const element of dom.query(root, MAILBOX_SELECTOR)) note(element, Flag.mailbox);
}
