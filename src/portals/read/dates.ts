import { MONTHS } from '../normalise/months.ts';
import { attribute, type PaperElement } from './paper.ts';
import type { Segment } from './segment.ts';

const LIMIT = 70;
const WORDS = 8;

/**
 * Whether a text is a date: a year with a month's name or with two more numbers joined to it, or a time of day alone.
 * Enough to tell it from a name or a title; what it says is understood elsewhere.
 */
export function looksLikeDate(text: string): boolean {
  if (text.length > LIMIT) return false;
  const trimmed = text.trim();
  if (trimmed.length <= 8 && /^\d{1,2}[:.]\d\d(?: ?[ap]m)?$/i.test(trimmed)) return true;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d\d,?\s\d{1,2}[:.]\d\d/.test(trimmed)) return true;
  if (!/(?:^|\D)(?:19|20)\d\d(?!\d)/.test(trimmed)) return false;
  if (/\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}/.test(trimmed)) return wordsIn(trimmed).length <= WORDS;
  const words = wordsIn(trimmed);
  return words.length <= WORDS && words.some((word) => MONTHS.has(word)) && /(?:^|\D)\d{1,2}(?:\D|$)/.test(trimmed);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The date that a segment shows, or that its element carries where an age is shown ("3 days ago"). */
export function dateOf({ raw, element }: Segment): string | null {
  const text = raw.replace(/\s+/g, ' ').trim();
  let at: PaperElement | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    for (const carried of [attribute(at, 'datetime'), attribute(at, 'title')])
      if (carried && looksLikeDate(carried)) return carried;
    if (looksLikeDate(text)) return text;
  }
  return null;
}
