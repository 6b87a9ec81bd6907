import punycode from 'punycode/punycode.js';
import { parse } from 'tldts';
import { toAscii } from './address.ts';
import { plainForm } from './skeleton.ts';

/** RFC 1035 section 2.3.4: 255 octets on the wire, 253 written. */
const MAX_NAME = 253;
/** Longest input looked at: a name of 253 octets may be written with longer escapes and invisible characters. */
const MAX_INPUT = 2_000;

/** What is odd about the writing of a name, whatever it resembles. */
export type Tell = 'invisible' | 'bidirectional' | 'full-width' | 'mixed-script' | 'punycode' | 'non-ascii';

/** One host name taken apart. */
export interface Host {
  /** As typed, lower case. */
  typed: string;
  /** In ASCII (punycode), lower case. */
  ascii: string;
  /** As a browser would show it: Unicode, without invisible characters. */
  shown: string;
  tells: readonly Tell[];
  /** Public suffix, ASCII. */
  suffix: string;
  /** Public suffix plus one label, ASCII. */
  registrable: string;
  /** The label before the public suffix in the plain letters that a reader sees. */
  label: string;
  /** The same without hyphens, as registered labels are compared. */
  word: string;
  /** Labels before that one, outermost first, in plain letters. */
  sub: readonly string[];
}

// Zero-width and bidirectional controls, soft hyphens, fillers and variation selectors: drawn as nothing.
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3002\uFF0E\uFF61\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
const PLAIN_ASCII = /^[a-z0-9.-]+$/;

/** An address in numbers, as the platform writes every form of it (WHATWG URL, "IPv4 serializer"); one of version 6 has colons and is no name. */
const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** The name is a host name already: nothing is to be cut out of it or checked. */
const READ_AS_IS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };

const mixed = (label: string): boolean => SCRIPTS.filter((script) => script.test(label)).length > 1;

/** Unicode form of an ASCII name; a label that is no valid punycode stays as it is. */
function toUnicode(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  return ascii
    .split('.')
    .map((label) => {
      try {
        return punycode.toUnicode(label);
      } catch {
        // RFC 3492 section 6.2: overflow or invalid input. The raw label is the honest thing to show.
        return label;
      }
    })
    .join('.');
}

/** Which characters that nobody types on purpose a text holds; looks at no more than an address can be long. */
export function oddCharacters(text: string): ('bidirectional' | 'invisible' | 'full-width')[] {
  const seen = text.slice(0, MAX_INPUT);
  return [
    ...(BIDIRECTIONAL.test(seen) ? (['bidirectional'] as const) : []),
    ...(seen.replace(INVISIBLE, '') !== seen ? (['invisible'] as const) : []),
    ...(FULL_WIDTH.test(seen) ? (['full-width'] as const) : []),
  ];
}

function tellsOf(typed: string, shown: string): Tell[] {
  return [
    ...oddCharacters(typed),
    ...(typed.includes('xn--') ? (['punycode'] as const) : []),
    ...(PLAIN_ASCII.test(shown) ? [] : (['non-ascii'] as const)),
    ...(shown.split('.').some(mixed) ? (['mixed-script'] as const) : []),
  ];
}

/** Takes a host name apart; null when it is none: empty, too long, one label only, or an address in numbers. */
export function readHost(input: string): Host | null {
  if (input.length > MAX_INPUT) return null;
  const typed = input.trim().toLowerCase();
  const odd = !PLAIN_ASCII.test(typed) || typed.includes('xn--');
  const cleaned = odd
    ? typed
        .replace(INVISIBLE, '')
        .normalize('NFKC')
        .replace(/[\u3002\uFF0E\uFF61]/g, '.')
    : typed;
  const ascii = (odd ? toAscii(cleaned) : cleaned.replace(/\.$/, '')) ?? '';
  if (ascii === '' || ascii.length > MAX_NAME) return null;
  const parsed = parse(ascii, READ_AS_IS);
  if (IPV4.test(ascii) || !ascii.includes('.') || ascii.includes('..')) return null;
  const shown = odd ? toUnicode(ascii) : ascii;
  const suffix = parsed.publicSuffix ?? '';
  const registrable = parsed.domain ?? ascii;
  const labels = shown.slice(0, Math.max(0, shown.length - toUnicode(suffix).length - 1)).split('.');
  const plain = odd ? labels.map(plainForm) : labels;
  const label = plain.at(-1) ?? '';
  return {
    typed,
    ascii,
    shown,
    tells: odd ? tellsOf(typed, shown) : [],
    suffix,
    registrable,
    label,
    word: label.includes('-') ? label.replaceAll('-', '') : label,
    sub: plain.slice(0, -1),
  };
}
