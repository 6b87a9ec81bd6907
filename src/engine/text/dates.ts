import { MONTHS } from '../../data/months.ts';
import type { Tokens } from './tokens.ts';

/** A calendar day or month that a text names. */
export interface TextDate {
  /** Words from `from` up to but not including `to`. */
  from: number;
  to: number;
  /** Null where the text names none. */
  year: number | null;
  month: number;
  /** Null for a whole month. */
  day: number | null;
  /** How a numeric date was written: only a number above twelve tells month and day apart. */
  order: 'month-first' | 'day-first' | 'year-first' | 'either' | 'words';
}

const monthNumbers = new Map<string, number>();
for (const names of Object.values(MONTHS)) {
  names.forEach((spellings, index) => {
    for (const spelling of spellings.split('|')) {
      if (!monthNumbers.has(spelling)) monthNumbers.set(spelling, index + 1);
    }
  });
}

const DATE_MARKS = new Set(['/', '-', '.', '／', '．', '－']);
/** Words between the day and the month: "4 de julio", "4th of July", "4. Juli". */
const FILLERS = new Set(['de', 'of', 'the', 'd', 'th', 'st', 'nd', 'rd', 'er', 'do', 'del', 'o', 'a']);
/** A request names no year outside; numbers outside are case numbers. Chosen by us. */
const YEARS = { from: 1900, to: 2100 };

const numberAt = (tokens: Tokens, at: number): number | null => {
  const word = tokens.words[at] ?? '';
  return /^\d{1,4}$/.test(word) ? Number(word) : null;
};

const yearOf = (value: number | null, digits: number): number | null => {
  if (value === null) return null;
  if (digits === 2) return 2000 + value;
  return value >= YEARS.from && value <= YEARS.to ? value : null;
};

function numeric(tokens: Tokens, at: number): TextDate | null {
  const { words, glue } = tokens;
  const [a, b, c] = [numberAt(tokens, at), numberAt(tokens, at + 1), numberAt(tokens, at + 2)];
  if (a === null || b === null || c === null) return null;
  if (!DATE_MARKS.has(glue[at + 1] ?? '') || glue[at + 1] !== glue[at + 2]) return null;
  const base = { from: at, to: at + 3 };
  if ((words[at] ?? '').length === 4) {
    if (b < 1 || b > 12 || c < 1 || c > 31 || yearOf(a, 4) === null) return null;
    return { ...base, year: a, month: b, day: c, order: 'year-first' };
  }
  const year = yearOf(c, (words[at + 2] ?? '').length);
  if (year === null || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const monthFirst = b > 12;
  const order = monthFirst ? 'month-first' : a > 12 || a === b || glue[at + 1] === '.' ? 'day-first' : 'either';
  return monthFirst ? { ...base, year, month: a, day: b, order } : { ...base, year, month: b, day: a, order };
}

/** `2026年7月4日`, `7월 4일`. */
function eastAsian(tokens: Tokens, at: number): TextDate | null {
  const { words } = tokens;
  const isMark = (place: number, marks: string) => marks.includes(words[place] ?? ' ');
  const first = numberAt(tokens, at);
  if (first === null) return null;
  const withYear = isMark(at + 1, '年년');
  const monthAt = withYear ? at + 2 : at;
  const month = numberAt(tokens, monthAt);
  if (month === null || month < 1 || month > 12 || !isMark(monthAt + 1, '月월')) return null;
  const day = numberAt(tokens, monthAt + 2);
  const hasDay = day !== null && day >= 1 && day <= 31 && isMark(monthAt + 3, '日일');
  const to = monthAt + (hasDay ? 4 : 2);
  return { from: at, to, year: withYear ? first : null, month, day: hasDay ? day : null, order: 'words' };
}

function skipFillers(tokens: Tokens, at: number, step: 1 | -1): number {
  let place = at;
  for (let skipped = 0; skipped < 2 && FILLERS.has(tokens.words[place] ?? ''); skipped += 1) place += step;
  return place;
}

/** A month's name with the day before or after it: "4 July 2026", "July 4th, 2026", "4 de julio". */
function named(tokens: Tokens, at: number): TextDate | null {
  const month = monthNumbers.get(tokens.words[at] ?? '');
  if (month === undefined) return null;
  const before = skipFillers(tokens, at - 1, -1);
  const dayBefore = numberAt(tokens, before);
  const isDay = (value: number | null): value is number => value !== null && value >= 1 && value <= 31;
  const isYear = (place: number) =>
    (tokens.words[place] ?? '').length === 4 && yearOf(numberAt(tokens, place), 4) !== null;
  if (isDay(dayBefore)) {
    const after = skipFillers(tokens, at + 1, 1);
    const year = isYear(after) ? numberAt(tokens, after) : null;
    return { from: before, to: year === null ? at + 1 : after + 1, year, month, day: dayBefore, order: 'words' };
  }
  const dayAfter = numberAt(tokens, at + 1);
  if (isDay(dayAfter) && (tokens.words[at + 1] ?? '').length < 3) {
    const after = skipFillers(tokens, at + 2, 1);
    const year = isYear(after) ? numberAt(tokens, after) : null;
    return { from: at, to: year === null ? at + 2 : after + 1, year, month, day: dayAfter, order: 'words' };
  }
  const yearAt = skipFillers(tokens, at + 1, 1);
  if (!isYear(yearAt)) return null;
  return { from: at, to: yearAt + 1, year: numberAt(tokens, yearAt), month, day: null, order: 'words' };
}

/** Every date a text names, in its order. A month without day or year ("in May") is none. */
export function datesIn(tokens: Tokens): TextDate[] {
  const dates: TextDate[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const date = numeric(tokens, at) ?? eastAsian(tokens, at) ?? named(tokens, at);
    if (!date || date.from < (dates.at(-1)?.to ?? 0)) continue;
    dates.push(date);
    at = Math.max(at, date.to - 1);
  }
  return dates;
}

/** True for a clock at this word: `19:05`, `16h30`, `4.30 pm`, `14:10`. */
export function isClock({ words, glue }: Tokens, at: number): boolean {
  const hour = words[at] ?? '';
  if (!/^\d{1,2}$/.test(hour) || Number(hour) > 24) return false;
  const next = words[at + 1] ?? '';
  const mark = glue[at + 1];
  const isMinute = /^[0-5]\d$/.test(next);
  if (isMinute && (mark === ':' || mark === '：')) return true;
  if (isMinute && mark === '.' && /^(?:am|pm|uhr|uur|a|p|hrs|h)$/.test(words[at + 2] ?? '')) return true;
  if (next === 'h' && mark === '') return true;
  return next === '時' || next === '시';
}

/** Milliseconds since the epoch, UTC; a date without year is the latest one not after `now`. */
export function instantOf({ year, month, day }: TextDate, now: number): number {
  if (year !== null) return Date.UTC(year, month - 1, day ?? 1);
  const thisYear = Date.UTC(new Date(now).getUTCFullYear(), month - 1, day ?? 1);
  return thisYear > now + 31 * 86_400_000
    ? Date.UTC(new Date(now).getUTCFullYear() - 1, month - 1, day ?? 1)
    : thisYear;
}
