import { LETTERS_OF, WORDS_OF } from '../../data/languages.ts';
import { foldWord } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** What languages a text is in, most likely first. */
export interface LanguageGuess {
  /** ISO 639-1 codes with their share of the words that gave them away; shares add up to 1. */
  ranked: readonly { language: string; share: number }[];
  /** Words or characters that gave a language away. */
  evidence: number;
}

/** Words read to tell the language: enough for certainty, few enough that length does not matter. Chosen by us. */
const SAMPLE = 1_500;

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS_OF)) {
  for (const word of words.split(' ').map(foldWord)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** The languages that a script alone gives away, or null for scripts of many languages. */
function byScript(word: string): string | null {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x370) return null;
  for (const { language, from, to } of LETTERS_OF) if (code >= from && code <= to) return language;
  return null;
}

function count(tokens: Tokens): Map<string, number> {
  const seen = new Map<string, number>();
  const add = (language: string, by: number) => seen.set(language, (seen.get(language) ?? 0) + by);
  const last = Math.min(tokens.words.length, SAMPLE);
  for (let index = 0; index < last; index += 1) {
    const word = tokens.words[index] ?? '';
    const script = byScript(word);
    if (script) add(script, 1);
    const languages = byWord.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  // Japanese uses Chinese characters beside its own: with a fair share of kana they are all Japanese.
  const kana = seen.get('ja') ?? 0;
  const han = seen.get('zh') ?? 0;
  if (kana > 0 && kana * 8 >= han) {
    seen.set('ja', kana + han);
    seen.delete('zh');
  }
  return seen;
}

/** Tells the language of a text by its commonest words and by its script. */
export function guessLanguage(tokens: Tokens): LanguageGuess {
  const seen = count(tokens);
  const evidence = [...seen.values()].reduce((sum, value) => sum + value, 0);
  const ranked = [...seen]
    .map(([language, value]) => ({ language, share: evidence === 0 ? 0 : value / evidence }))
    .sort((a, b) => b.share - a.share);
  return { ranked, evidence };
}

/** Below this share a language is chance: words that several languages have. Chosen by us. */
const PLAUSIBLE_SHARE = 0.12;

/** The languages that a text may well be in; empty when nothing gave any away. */
export const plausibleLanguages = (guess: LanguageGuess): ReadonlySet<string> =>
  new Set(guess.ranked.filter(({ share }) => share >= PLAUSIBLE_SHARE).map(({ language }) => language));
