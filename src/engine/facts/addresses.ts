import { type Context, fact } from '../context.ts';
import { type MailAddress, parseAddress, toAscii } from '../domain/address.ts';

/** Most addresses and links read from one text, and how much of the sentence around each is kept. */
const MOST = 50;
const AROUND = 90;
/** RFC 5321 section 4.5.3.1. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const MAX_LINK = 2000;

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

export interface Mention<T> {
  value: T;
  /** The part of its sentence before it, and after it. */
  before: string;
  after: string;
}

/** Ends of sentences and lines; a full stop only with a space after it, so that names with dots stay whole. */
const SENTENCE_END = /[\n\r!?;。！？]|\.\s/gu;

function around(text: string, from: number, to: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const ends = [...before.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const after = text.slice(to, to + AROUND);
  const end = after.search(SENTENCE_END);
  return { before: before.slice(ends.at(-1) ?? 0), after: end < 0 ? after : after.slice(0, end) };
}

/** Mail addresses in a text, found from their `@`, so that hostile text costs no more than its length. */
export function addressesIn(text: string): Mention<MailAddress>[] {
  const found: Mention<MailAddress>[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MOST; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < MAX_LOCAL && LOCAL.test(text.charAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && to - at < MAX_DOMAIN && DOMAIN.test(text.charAt(to))) to += 1;
    const domain = text.slice(at + 1, to).replace(/[.-]{1,9}$/u, '');
    const value = domain.includes('.') ? parseAddress(`${text.slice(from, at)}@${domain}`) : null;
    if (value) found.push({ value, ...around(text, from, at + 1 + domain.length) });
  }
  return found;
}

/** Hosts of web links in a text. */
export function linksIn(text: string): Mention<string>[] {
  const found: Mention<string>[] = [];
  for (let at = text.indexOf('://'); at >= 0 && found.length < MOST; at = text.indexOf('://', at + 3)) {
    const scheme = /https?$/iu.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
    const link =
      /^[^\s"'<>)\]]{1,2000}/u.exec(text.slice(at + 3, at + 3 + MAX_LINK))?.[0].replace(/[.,;:!?]{1,3}$/u, '') ?? '';
    const host = toAscii(link.split(/[/?#:]/u, 1)[0] ?? '');
    if (scheme !== '' && host?.includes('.'))
      found.push({ value: host, ...around(text, at - scheme.length, at + 3 + link.length) });
  }
  return found;
}

/** Everything the requester wrote, one part a line. */
const written = ({ fields }: Context): string => [fields.subject, fields.bodyText].filter(Boolean).join('\n');

/** Mail addresses in subject and text, without those asked about. */
export const mentionedAddresses = fact((context: Context): readonly Mention<MailAddress>[] => {
  const asked = new Set((context.fields.targets ?? []).map((target) => target.trim().toLowerCase()));
  return addressesIn(written(context)).filter(({ value }) => !asked.has(value.address));
});

/** Hosts of links in subject and text. */
export const mentionedLinks = fact((context: Context): readonly Mention<string>[] => linksIn(written(context)));
