import { MONTHS, ZONES } from './months.ts';

const LIMIT = 120;

/** Numbers and words of a date, with the sign that precedes each. */
interface Token {
  readonly text: string;
  readonly number: number | null;
  readonly sign: string;
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

/**
 * A shown date as an ISO 8601 instant: the long and short forms of nine languages, RFC 5322, ISO 8601, Unix `ctime`.
 * Without a zone it is read as UTC; without a time, as midnight. Ages ("3 days ago") and dates without a year are null:
 * nothing is guessed. `language` settles 03/04/2024: day first, except in American English.
 */
export function instantOf(shown: string, language: string | null = null): string | null {
  const text = shown.replace(/[\u200e\u200f]/g, '').trim();
  if (text === '' || text.length > LIMIT) return null;
  const tokens = tokensOf(text);
  const date = dateIn(tokens, monthFirst(tokens, language));
  if (!date || !isDate(date.parts)) return null;
  const { year, month, day } = date.parts;
  const clock = clockIn(tokens.filter((_, index) => !date.used.has(index)));
  const at = Date.UTC(year, month - 1, day, clock.hour, clock.minute, clock.second) - clock.offset * 60_000;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sign = '';
  for (const match of text.toLowerCase().matchAll(/\p{Nd}+|\p{L}+|[^\p{Nd}\p{L}]/gu)) {
    const [piece] = match;
    if (/^\p{Nd}/u.test(piece)) tokens.push({ text: piece, number: Number(piece), sign });
    else if (/^\p{L}/u.test(piece)) tokens.push({ text: piece, number: null, sign });
    else {
      sign = /\s/.test(piece) ? sign || ' ' : piece;
      continue;
    }
    sign = '';
  }
  return splitGlued(tokens);
}

/** "2024年3月4日9時12分" and "2024-03-04T09:12Z" glue letters to digits without a sign; that is no obstacle. */
const splitGlued = (tokens: Token[]): Token[] => tokens.slice(0, 40);

const isYear = ({ number, text }: Token): boolean =>
  number !== null && text.length === 4 && number >= 1970 && number < 2200;
const isDay = (token: Token | undefined): token is Token & { number: number } =>
  token?.number != null && token.text.length <= 2 && token.number >= 1 && token.number <= 31;

function monthFirst(tokens: readonly Token[], language: string | null): boolean {
  if (tokens.some(({ text }) => text === 'am' || text === 'pm')) return true;
  const lower = language?.toLowerCase() ?? '';
  return lower === 'en-us' || lower === 'en';
}

interface DateFound {
  parts: Parts;
  used: ReadonlySet<number>;
}

function dateIn(tokens: readonly Token[], american: boolean): DateFound | null {
  const yearAt = tokens.findIndex(isYear);
  if (yearAt === -1) return shortDate(tokens, american);
  const year = tokens[yearAt]?.number ?? 0;
  const monthAt = tokens.findIndex(({ text, number }) => number === null && MONTHS.has(text));
  if (monthAt !== -1) {
    const dayAt = nearestDay(tokens, monthAt);
    if (dayAt === -1) return null;
    const month = MONTHS.get(tokens[monthAt]?.text ?? '') ?? 0;
    return { parts: { year, month, day: tokens[dayAt]?.number ?? 0 }, used: new Set([yearAt, monthAt, dayAt]) };
  }
  const [after, afterNext] = [tokens[yearAt + 1], tokens[yearAt + 2]];
  const [first, second] = [tokens[yearAt - 2], tokens[yearAt - 1]];
  // 03/04/2024: the year ends the date. 2024-03-04 and 2024年3月4日: it starts it.
  if (isDay(first) && isDay(second) && joins(second.sign) && joins(tokens[yearAt]?.sign ?? '')) {
    const monthLeads = second.number > 12 || (american && first.number <= 12 && second.sign === '/');
    const [month, day] = monthLeads ? [first.number, second.number] : [second.number, first.number];
    return { parts: { year, month, day }, used: new Set([yearAt, yearAt - 1, yearAt - 2]) };
  }
  if (isDay(after) && isDay(afterNext) && joins(after.sign))
    return {
      parts: { year, month: after.number, day: afterNext.number },
      used: new Set([yearAt, yearAt + 1, yearAt + 2]),
    };
  const kanji = tokens[yearAt + 1]?.text === '年' && isDay(afterNext) && isDay(tokens[yearAt + 4]);
  if (!kanji) return null;
  const parts = { year, month: afterNext?.number ?? 0, day: tokens[yearAt + 4]?.number ?? 0 };
  return { parts, used: new Set([0, 1, 2, 3, 4, 5].map((step) => yearAt + step)) };
}

/** 4/22/25: two digits of year, only where the three numbers begin the text and share their sign. */
function shortDate(tokens: readonly Token[], american: boolean): DateFound | null {
  const [first, second, third] = tokens;
  if (!isDay(first) || !isDay(second) || third?.number == null || third.text.length !== 2) return null;
  if (second.sign !== third.sign || !'/.-'.includes(second.sign)) return null;
  const monthLeads = second.number > 12 || (american && first.number <= 12 && second.sign === '/');
  const [month, day] = monthLeads ? [first.number, second.number] : [second.number, first.number];
  return { parts: { year: 2000 + third.number, month, day }, used: new Set([0, 1, 2]) };
}

const joins = (sign: string): boolean => sign === '/' || sign === '-' || sign === '.' || sign === ' ';

/** The day stands beside the month's name: before it, after it, or past "de". */
function nearestDay(tokens: readonly Token[], monthAt: number): number {
  for (const at of [monthAt - 1, monthAt + 1, monthAt - 2, monthAt + 2]) {
    const isTime = tokens[at]?.sign === ':' || tokens[at + 1]?.sign === ':';
    if (isDay(tokens[at]) && !isTime) return at;
  }
  return -1;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

function clockIn(tokens: readonly Token[]): Clock {
  const clock: Clock = { hour: 0, minute: 0, second: 0, offset: 0 };
  const at = tokens.findIndex((token, index) => isHour(token) && isMinute(tokens, index));
  if (at === -1) return clock;
  const minuteAt = tokens[at + 1]?.number === null ? at + 2 : at + 1;
  clock.hour = tokens[at]?.number ?? 0;
  clock.minute = tokens[minuteAt]?.number ?? 0;
  const second = tokens[minuteAt + 1];
  const hasSecond = second?.number != null && second.sign === ':' && second.number < 60;
  if (hasSecond) clock.second = second.number ?? 0;
  const rest = tokens.slice(minuteAt + (hasSecond ? 2 : 1));
  const half = rest.find(({ text }) => text === 'am' || text === 'pm' || text === 'a' || text === 'p')?.text;
  if (half?.startsWith('p') && clock.hour < 12) clock.hour += 12;
  if (half?.startsWith('a') && clock.hour === 12) clock.hour = 0;
  clock.offset = offsetIn(rest);
  return clock;
}

const isHour = ({ number, text }: Token): boolean => number !== null && text.length <= 2 && number < 24;

function isMinute(tokens: readonly Token[], at: number): boolean {
  const [next, later] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return false;
  if (next.number !== null)
    return (next.sign === ':' || next.sign === '.') && next.text.length === 2 && next.number < 60;
  return (next.text === 'h' || next.text === '時') && later?.number != null && later.number < 60;
}

function offsetIn(rest: readonly Token[]): number {
  for (const [index, { text, number, sign }] of rest.entries()) {
    const zone = number === null ? ZONES.get(text) : undefined;
    if (zone !== undefined && !(rest[index + 1]?.sign === '+' || rest[index + 1]?.sign === '-')) return zone;
    if (number === null || (sign !== '+' && sign !== '-')) continue;
    const minutes =
      text.length === 4 ? Math.floor(number / 100) * 60 + (number % 100) : number * 60 + (rest[index + 1]?.number ?? 0);
    if (minutes <= 14 * 60) return sign === '-' ? -minutes : minutes;
  }
  return 0;
}

function isDate({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
