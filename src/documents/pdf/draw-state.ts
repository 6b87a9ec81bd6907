import type { Revision } from './file.ts';
import type { PageFont } from './fonts.ts';
import type { Matrix } from './geometry.ts';
import type { Lexer } from './lexer.ts';
import type { Lightness } from './marks.ts';
import { nameOf, type PdfDict, PdfWord } from './values.ts';

/** What a page's content draws with; saved and restored as a whole by `q` and `Q`. */
export interface State {
  matrix: Matrix;
  lightness: Lightness;
  opacity: number;
  /** False while the colour space's numbers are no plain grey, RGB or CMYK. */
  plainColour: boolean;
  font: PageFont | null;
  size: number;
  leading: number;
  characterSpace: number;
  wordSpace: number;
  scale: number;
  rise: number;
  mode: number;
}

export const FRESH: Omit<State, 'matrix'> = {
  lightness: 0,
  opacity: 1,
  plainColour: true,
  font: null,
  size: 0,
  leading: 0,
  characterSpace: 0,
  wordSpace: 0,
  scale: 1,
  rise: 0,
  mode: 0,
};

/** Lightness of a plain grey, RGB or CMYK colour. */
export const lightnessOf = (values: readonly number[]): Lightness => {
  const [a = 0, b = 0, c = 0, k = 0] = values;
  if (values.length === 1) return a;
  if (values.length === 3) return 0.3 * a + 0.59 * b + 0.11 * c;
  return values.length === 4 ? Math.max(0, 1 - (0.3 * a + 0.59 * b + 0.11 * c) - k) : null;
};

/** The matrix of a form or an appearance. */
export function matrixOf(revision: Revision, dict: PdfDict): Matrix {
  const list = revision.resolve(dict.get('Matrix'));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.isArray(list)
    ? list.filter((value) => typeof value === 'number')
    : [];
  return [a, b, c, d, e, f];
}

/** Reads the dictionary of a picture within the content, and goes on past its bytes to the mark that ends them. */
export function inlinePicture(lexer: Lexer): PdfDict {
  const dict: PdfDict = new Map();
  for (let key = lexer.next(); key !== undefined; key = lexer.next()) {
    if (key instanceof PdfWord) break;
    const name = nameOf(key);
    if (name !== null) dict.set(name, lexer.next() ?? null);
  }
  const { bytes } = lexer;
  for (let at = bytes.indexOf(69, lexer.at); at >= 0; at = bytes.indexOf(69, at + 1)) {
    const before = bytes[at - 1] ?? 32;
    const after = bytes[at + 2] ?? 32;
    if (bytes[at + 1] === 73 && before <= 32 && after <= 32) {
      lexer.at = at + 2;
      return dict;
    }
  }
  lexer.at = bytes.length;
  return dict;
}
