/** Longest text from a page that a screen shows at once; more is cut with an ellipsis. Chosen by us: a paragraph. */
const MAX_SHOWN = 600;

/** Accents that may sit on one letter before they count as a stack. Vietnamese and Hebrew need two. Chosen by us. */
const MAX_MARKS = 3;

/**
 * Characters that turn a sentence round, hide in it or have no shape of their own: control, format (bidirectional,
 * zero-width), default-ignorable, private use, unpaired surrogates, separators, the blank Braille cell.
 */
const ODD = /[\p{Cc}\p{Cf}\p{DI}\p{Co}\p{Cs}\u2028\u2029\u2800]/u;
const MARK = /\p{M}/u;
const LINE_SPACE = /[\t\n\r]/;
/** They only choose between the text and the picture form of an emoji. */
const EMOJI_FORM = /[\uFE0E\uFE0F]/;

export interface Run {
  text: string;
  /** True for a character shown by its code point. */
  odd: boolean;
}

/** `U+202E`, as Unicode writes it. */
const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function shown(char: string, marks: number): Run {
  if (LINE_SPACE.test(char)) return { text: ' ', odd: false };
  if (EMOJI_FORM.test(char)) return { text: char, odd: false };
  if (ODD.test(char) || marks > MAX_MARKS) return { text: codePoint(char), odd: true };
  return { text: char, odd: false };
}

/** Splits text from a page into runs that can be shown as they are and characters to be shown by code point. */
export function runsOf(value: string, limit = MAX_SHOWN): Run[] {
  const chars = Array.from(value.slice(0, 2 * limit)).slice(0, limit);
  const runs: Run[] = [];
  let marks = 0;
  let length = 0;
  for (const char of chars) {
    marks = MARK.test(char) ? marks + 1 : 0;
    length += char.length;
    const run = shown(char, marks);
    const last = runs.at(-1);
    if (last && !last.odd && !run.odd) last.text += run.text;
    else runs.push(run);
  }
  if (length < value.length) runs.push({ text: '…', odd: false });
  return runs;
}

/** The same as one string, for attributes: an odd character stands as `[U+202E]`. */
export const visible = (value: string, limit = MAX_SHOWN): string =>
  runsOf(value, limit)
    .map(({ text, odd }) => (odd ? `[${text}]` : text))
    .join('');
