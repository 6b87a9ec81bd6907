import { tokenise } from './tokens.ts';

/** One word of an alternative: exact, or a stem that the word must start with. */
export interface PatternWord {
  text: string;
  stem: boolean;
}

/** One step of a pattern: any of these word sequences, or a gap of up to `gap` words before the next step. */
export type Step =
  | { kind: 'words'; any: readonly (readonly PatternWord[])[]; optional: boolean }
  | { kind: 'gap'; upTo: number };

/** Words in a gap written `...` without a number. Chosen by us. */
const DEFAULT_GAP = 3;
/** No gap is longer: matching stays linear because every look ahead has this bound. */
const MAX_GAP = 16;

/** Stands for any run of digits. */
export const NUMBER = '#';

/** Ways to write one word of a pattern: an umlaut also as two letters ("ue"), as on keyboards without it. */
function spellings(word: string): string[] {
  const spelt = word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae');
  return spelt === word ? [word] : [word, spelt];
}

function alternative(text: string): PatternWord[] {
  if (text === NUMBER) return [{ text: NUMBER, stem: false }];
  const stem = text.endsWith('*');
  const { words } = tokenise((stem ? text.slice(0, -1) : text).replaceAll('_', ' '));
  return words.map((word, index) => ({ text: word, stem: stem && index === words.length - 1 }));
}

function step(source: string): Step {
  if (source.startsWith('...')) {
    const upTo = source.length > 3 ? Number(source.slice(3)) : DEFAULT_GAP;
    if (!Number.isInteger(upTo) || upTo < 1 || upTo > MAX_GAP) throw new Error(`bad gap in a pattern: ${source}`);
    return { kind: 'gap', upTo };
  }
  const optional = source.endsWith('?') && source.length > 1;
  const body = optional ? source.slice(0, -1) : source;
  const any = body.split('|').flatMap(spellings).map(alternative);
  if (any.some((words) => words.length === 0)) throw new Error(`empty alternative in a pattern: ${source}`);
  return { kind: 'words', any, optional };
}

/**
 * Reads one pattern: words apart by blanks; `a|b_c` either "a" or "b c"; `stem*` any word that starts so; `word?` may be missing;
 * `...` up to three words between, `...8` up to eight; `#` a number. Accents and case do not count.
 * In scripts without spaces write the characters as they stand: they are taken apart like the text is.
 */
export function parsePattern(source: string): Step[] {
  const steps = source.trim().split(/\s+/u).map(step);
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || first.kind === 'gap' || first.optional || last?.kind === 'gap') {
    throw new Error(`a pattern starts and ends with a word: ${source}`);
  }
  return steps;
}
