/**
 * ASN.1 values as certificates and signatures hold them (ITU-T X.690). Definite and indefinite lengths, depth at most
 * 24; the values are views into the input, nothing is copied.
 */
export interface Asn1 {
  tag: number;
  /** The value's own bytes, with tag and length. */
  whole: Uint8Array;
  content: Uint8Array;
  children: Asn1[];
}

const DEPTH = 24;
const MOST = 20_000;

/** Parses one value; null when it is damaged. Bytes after it are left alone. */
export function parseAsn1(bytes: Uint8Array): Asn1 | null {
  const count = { left: MOST };
  return valueAt(bytes, 0, 0, count)?.value ?? null;
}

interface Found {
  value: Asn1;
  next: number;
}

function valueAt(bytes: Uint8Array, at: number, depth: number, count: { left: number }): Found | null {
  const tag = bytes[at];
  const length = bytes[at + 1];
  if (tag === undefined || length === undefined || (tag & 31) === 31 || depth > DEPTH || --count.left < 0) return null;
  if (length === 0x80) return indefinite(bytes, at, depth, count);
  let [start, size] = [at + 2, length];
  if (length > 0x80) {
    const digits = length - 0x80;
    if (digits > 4) return null;
    size = 0;
    for (let index = 0; index < digits; index++) size = size * 256 + (bytes[start++] ?? 0);
  }
  if (start + size > bytes.length) return null;
  const content = bytes.subarray(start, start + size);
  const children = tag & 32 ? childrenOf(content, depth, count) : [];
  if (children === null) return null;
  return { value: { tag, whole: bytes.subarray(at, start + size), content, children }, next: start + size };
}

function childrenOf(content: Uint8Array, depth: number, count: { left: number }): Asn1[] | null {
  const children: Asn1[] = [];
  for (let at = 0; at < content.length; ) {
    const child = valueAt(content, at, depth + 1, count);
    if (!child) return null;
    children.push(child.value);
    at = child.next;
  }
  return children;
}

function indefinite(bytes: Uint8Array, at: number, depth: number, count: { left: number }): Found | null {
  const children: Asn1[] = [];
  let next = at + 2;
  while (bytes[next] !== 0 || bytes[next + 1] !== 0) {
    const child = valueAt(bytes, next, depth + 1, count);
    if (!child) return null;
    children.push(child.value);
    next = child.next;
  }
  const content = bytes.subarray(at + 2, next);
  return { value: { tag: bytes[at] ?? 0, whole: bytes.subarray(at, next + 2), content, children }, next: next + 2 };
}

/** An object identifier in dotted form. */
export function oid({ content }: Asn1): string {
  const parts = [Math.floor((content[0] ?? 0) / 40), (content[0] ?? 0) % 40];
  let value = 0;
  for (const byte of content.subarray(1, 64)) {
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      parts.push(value);
      value = 0;
    }
  }
  return parts.join('.');
}

/** UTCTime and GeneralizedTime as an ISO 8601 instant. */
export function asn1Time({ tag, content }: Asn1): string | null {
  const text = new TextDecoder('latin1').decode(content.subarray(0, 20));
  const full = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(full);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
