import type { LabelRule, Lexicon, Meaning } from '../../schema/lexicon.ts';
import { oneLine } from './segment.ts';

/** Longest text that can be a label, and the most words in it. Chosen by us: the longest in the lexicon has 47 characters. */
export const LABEL_LIMIT = 64;
const SHORT = 3;

/** A lexicon made ready for looking up. */
export interface Vocabulary {
  readonly exact: ReadonlyMap<string, Meaning>;
  readonly rules: readonly LabelRule[];
  readonly emergency: ReadonlySet<string>;
  readonly routine: ReadonlySet<string>;
  readonly triage: ReadonlySet<string>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly request: readonly string[];
  readonly empty: ReadonlySet<string>;
}

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const exact = new Map<string, Meaning>();
  for (const [meaning, words] of Object.entries(lexicon.labels) as [Meaning, string[]][])
    for (const word of words) if (!exact.has(word)) exact.set(word, meaning);
  return {
    exact,
    rules: lexicon.rules,
    emergency: new Set(lexicon.emergency),
    routine: new Set(lexicon.routine),
    triage: new Set(lexicon.triage),
    yes: new Set(lexicon.yes),
    no: new Set(lexicon.no),
    request: lexicon.request,
    empty: new Set(lexicon.empty),
  };
}

const TAIL = new Set([':', '：', '*', '?', '？', ' ', '\u00a0', '¿', '؟', '.']);

/** A label in the lexicon's spelling: one line, lower case, no colon, star, question mark or "(required)" after it. */
export function labelKey(text: string): string {
  let key = oneLine(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[¿#]\s?/, '');
  const bracket = key.indexOf('(');
  if (bracket > 3 && (key.includes('required') || key.includes('optional'))) key = key.slice(0, bracket);
  let end = key.length;
  while (end > 0 && TAIL.has(key.charAt(end - 1)) && !/\b(no|ref|tel|nr|az|gz|rif|sygn)\.$/.test(key.slice(0, end)))
    end--;
  return key.slice(0, end);
}

export interface Reading {
  readonly meaning: Meaning;
  /** Found word for word, not by a rule. */
  readonly exact: boolean;
}

/**
 * What a text means as a label; null where it is none. `marked` says that the page itself marks it as one (a `label`,
 * a header cell, a colon): only then do very short words and rules count.
 */
export function meaningOf(text: string, marked: boolean, { exact, rules }: Vocabulary): Reading | null {
  if (text.length > LABEL_LIMIT * 2) return null;
  const key = labelKey(text);
  if (key === '' || key.length > LABEL_LIMIT) return null;
  const known = exact.get(key);
  if (known && (marked || key.length > SHORT)) return { meaning: known, exact: true };
  if (!marked) return null;
  const words = key.split(/[\s/()]/).filter((word) => word !== '');
  const rule = rules.find((candidate) => fits(candidate, words));
  return rule ? { meaning: rule.means, exact: false } : null;
}

function fits({ when, unless = [] }: LabelRule, words: readonly string[]): boolean {
  const has = (beginnings: readonly string[]) =>
    beginnings.some((beginning) => words.some((word) => word.startsWith(beginning)));
  return words.length <= 9 && when.every(has) && !has(unless);
}

/** A guarantee of goods, not a court's warrant. */
const WARRANTY = /warrant(?:y|ies)/g;

/** How many of the words that mark requests a text holds, at most `limit`. Text in any case. */
export function requestWordsIn(text: string, { request }: Vocabulary, limit = 3): number {
  const lower = text.slice(0, 20_000).toLowerCase().replace(WARRANTY, ' ');
  let count = 0;
  for (const word of request) if (lower.includes(word) && ++count >= limit) break;
  return count;
}

/** "(no value)", "—Empty—", "-", "n/a": shown, and nothing entered. */
export function isEmptyValue(text: string, { empty }: Vocabulary): boolean {
  let start = 0;
  let end = text.length;
  const edge = (at: number) => ' \t\n\r\u00a0()[]<>—–-_.…*:'.includes(text.charAt(at));
  while (start < end && edge(start)) start++;
  while (end > start && edge(end - 1)) end--;
  return start === end || (end - start < 40 && empty.has(text.slice(start, end).toLowerCase()));
}

/** Yes, No, or a badge's word, in any of the languages; null where a text says neither. */
export function yesOrNo(text: string, { yes, no, emergency, routine }: Vocabulary): boolean | null {
  const key = labelKey(text);
  if (emergency.has(key) || yes.has(key)) return true;
  if (routine.has(key) || no.has(key)) return false;
  const space = key.search(/[\s,.:;(–—-]/);
  if (space <= 0) return null;
  const word = key.slice(0, space);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** What a badge without a label says; help-desk priorities say nothing. */
export function badgeOf(text: string, { emergency, routine, triage }: Vocabulary): boolean | null {
  if (text.length > 40) return null;
  const key = labelKey(text);
  if (triage.has(key)) return null;
  return emergency.has(key) ? true : routine.has(key) ? false : null;
}
