const LOCAL_LIMIT = 64; // RFC 5321 section 4.5.3.1.1
const DOMAIN_LIMIT = 253; // RFC 1035 section 2.3.4, without the final dot

/** Ends an address on either side: blanks, quotes, brackets, separators. Everything else may be part of it, in any script. */
const STOPS = new Set(' \t\n\r\u00a0\u2009\u202f\u3000<>()[]{}"“”„«»,;:|\\/·•、。（）＜＞');
const TRAILING = new Set(".!?'’-_");

export interface Found {
  address: string;
  start: number;
  end: number;
}

/**
 * E-mail addresses in a text, found from each '@' outwards: no regular expression, at most 317 characters looked at
 * per '@'. Reads Unicode domains as they stand: a homoglyph is a finding of its own, not something to repair here.
 */
export function addressesIn(text: string, limit = 50): Found[] {
  const found: Found[] = [];
  let budget = 20_000; // Steps for the whole text: `a@a@a@` cannot make this super-linear.
  for (let at = text.indexOf('@'); at !== -1 && found.length < limit && budget > 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LOCAL_LIMIT && !STOPS.has(text.charAt(start - 1)) && text[start - 1] !== '@')
      start--;
    let end = at + 1;
    while (end < text.length && end - at <= DOMAIN_LIMIT && !STOPS.has(text.charAt(end)) && text[end] !== '@') end++;
    budget -= end - start;
    while (end > at && TRAILING.has(text.charAt(end - 1))) end--;
    while (start < at && (text[start] === "'" || text[start] === '.')) start++;
    const domain = text.slice(at + 1, end);
    if (start < at && text[end] !== '@' && isDomain(domain))
      found.push({ address: text.slice(start, end), start, end });
  }
  return found;
}

function isDomain(text: string): boolean {
  const dot = text.lastIndexOf('.');
  return dot > 0 && text.length - dot > 2 && !text.includes('..') && !text.includes('*');
}

/** The address that counts: the last one in angle brackets, else the last one. A display name may hold another. */
export function lastAddress(text: string): string | null {
  const found = addressesIn(text.slice(-4000));
  return found.at(-1)?.address ?? null;
}

/** `Name <address>` taken apart; the name keeps an address that it holds, and is "" where there is none. */
export function splitMailbox(text: string): { name: string; address: string | null } {
  const last = addressesIn(text.slice(0, 4000)).at(-1);
  if (!last) return { name: cleanName(text), address: null };
  return { name: cleanName(text.slice(0, last.start)), address: last.address };
}

const EDGES = new Set(' \t\n\r\u00a0<>"“”„\'’,;:·•|-–—()[]');

/** Drops the quotes and separators round a display name, but not a closing bracket that belongs to it. */
export function cleanName(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.has(text.charAt(start))) start++;
  while (end > start && EDGES.has(text.charAt(end - 1)) && !closes(text, start, end - 1)) end--;
  return text.slice(start, end);
}

function closes(text: string, start: number, end: number): boolean {
  const open = { ')': '(', ']': '[', '>': '<' }[text.charAt(end)];
  return open !== undefined && text.slice(start, end).includes(open);
}
