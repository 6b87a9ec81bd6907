import { fromLatin1 } from '../bytes.ts';
import type { PdfFile, Revision } from './file.ts';
import { glyphText } from './glyph-names.ts';
import { Lexer } from './lexer.ts';
import { nameOf, numberOf, type PdfDict, PdfName, PdfStream, PdfString, type PdfValue, PdfWord } from './values.ts';

/** A font of a page, as far as reading and measuring its text needs it. */
export interface PageFont {
  /** As the file names it, without the six letters of a subset. */
  name: string;
  /** Those six letters; null when the font is not a subset. */
  subset: string | null;
  /** Name without weight and slope: `Times` for `Times-Bold`. */
  family: string;
  embedded: boolean;
  /** `Type0`, `TrueType`, `Type1` or `Type3`. */
  type: string;
  /** Text of a shown string, and its width in thousandths of the font's size. */
  read(shown: string): { text: string; width: number; codes: number };
}

const STYLE_WORDS =
  /[-,\s]?(?:bold|italic|oblique|regular|roman|medium|light|semibold|black|heavy|condensed|book|psmt|mt|ps)$/i;

/** The family of a font name: weight, slope and the maker's letters taken off its end. */
export function familyOf(name: string): string {
  let family = name;
  for (let turn = 0; turn < 6; turn++) {
    const shorter = family.replace(STYLE_WORDS, '');
    if (shorter === family || shorter === '') break;
    family = shorter;
  }
  return family.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

const WINDOWS = new TextDecoder('windows-1252');

/** Reads a font dictionary; a font that it cannot make sense of still gives its name. */
export async function pageFont(file: PdfFile, revision: Revision, value: PdfValue | undefined): Promise<PageFont> {
  const dict: PdfDict = revision.dict(value) ?? new Map();
  const type = nameOf(dict.get('Subtype')) ?? 'Type1';
  const kids = revision.resolve(dict.get('DescendantFonts'));
  const inner = (Array.isArray(kids) ? revision.dict(kids[0]) : null) ?? dict;
  const descriptor = revision.dict(inner.get('FontDescriptor'));
  const full = nameOf(dict.get('BaseFont')) ?? nameOf(inner.get('BaseFont')) ?? nameOf(dict.get('Name')) ?? type;
  const subset = /^[A-Z]{6}\+/.test(full) ? full.slice(0, 6) : null;
  const name = subset ? full.slice(7) : full;
  const unicode = await toUnicode(file, revision, dict.get('ToUnicode'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key)) || type === 'Type3';
  const wide = type === 'Type0';
  const widthOf = wide ? wideWidths(revision, inner) : narrowWidths(revision, dict, type);
  const textOf = wide ? (code: number) => unicode.get(code) ?? '' : narrowText(revision, dict, unicode);
  const read = (shown: string) => {
    let [text, width] = ['', 0];
    const step = wide ? 2 : 1;
    for (let at = 0; at < shown.length; at += step) {
      const code = wide ? shown.charCodeAt(at) * 256 + (shown.charCodeAt(at + 1) || 0) : shown.charCodeAt(at);
      text += textOf(code);
      width += widthOf(code);
    }
    return { text, width, codes: Math.ceil(shown.length / step) };
  };
  return { name, subset, family: familyOf(name), embedded, type, read };
}

function narrowText(revision: Revision, dict: PdfDict, unicode: ReadonlyMap<number, string>) {
  const table = new Map<number, string>();
  const encoding = revision.dict(dict.get('Encoding'));
  const differences = revision.resolve(encoding?.get('Differences'));
  let code = 0;
  for (const entry of Array.isArray(differences) ? differences.slice(0, 2000) : []) {
    if (typeof entry === 'number') code = entry;
    else if (entry instanceof PdfName) table.set(code++, glyphText(entry.name));
  }
  return (at: number) => unicode.get(at) ?? table.get(at) ?? WINDOWS.decode(Uint8Array.of(at & 255));
}

function narrowWidths(revision: Revision, dict: PdfDict, type: string): (code: number) => number {
  const widths = revision.resolve(dict.get('Widths'));
  const first = numberOf(revision.resolve(dict.get('FirstChar'))) ?? 0;
  const matrix = revision.resolve(dict.get('FontMatrix'));
  const unit =
    type === 'Type3' && Array.isArray(matrix) && typeof matrix[0] === 'number' ? Math.abs(matrix[0]) * 1000 : 1;
  if (!Array.isArray(widths)) {
    // The fourteen standard fonts bring no widths: Courier is 600, the others near 500 on average.
    const courier = /courier|mono/i.test(nameOf(dict.get('BaseFont')) ?? '');
    return () => (courier ? 600 : 500);
  }
  return (code) => {
    const width = revision.resolve(widths[code - first]);
    return typeof width === 'number' ? width * unit : 0;
  };
}

/** Widths of a composite font: `first [w w w]` and `first last w` (ISO 32000-2, 9.7.4.3). */
function wideWidths(revision: Revision, inner: PdfDict): (code: number) => number {
  const usual = numberOf(inner.get('DW')) ?? 1000;
  const single = new Map<number, number>();
  const ranges: [number, number, number][] = [];
  const list = revision.resolve(inner.get('W'));
  const entries = Array.isArray(list) ? list.slice(0, 20_000).map((entry) => revision.resolve(entry)) : [];
  for (let at = 0; at < entries.length; ) {
    const [first, second, third] = [entries[at], entries[at + 1], entries[at + 2]];
    if (typeof first !== 'number') at++;
    else if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) if (typeof width === 'number') single.set(first + index, width);
      at += 2;
    } else {
      if (typeof second === 'number' && typeof third === 'number' && ranges.length < 500)
        ranges.push([first, second, third]);
      at += 3;
    }
  }
  return (code) => single.get(code) ?? ranges.find(([first, last]) => code >= first && code <= last)?.[2] ?? usual;
}

const CODES_MOST = 70_000;

/** The table from codes to text that a font brings along (ISO 32000-2, 9.10.3). */
async function toUnicode(file: PdfFile, revision: Revision, value: PdfValue | undefined): Promise<Map<number, string>> {
  const map = new Map<number, string>();
  const stream = revision.resolve(value);
  const bytes = stream instanceof PdfStream ? await file.bytesOf(stream) : null;
  if (!bytes) return map;
  const lexer = new Lexer(bytes, 0, file.budget);
  const left = { codes: CODES_MOST };
  let operands: PdfValue[] = [];
  for (let one = lexer.next(); one !== undefined; one = lexer.next()) {
    if (!(one instanceof PdfWord)) operands.push(one);
    else {
      if (one.word === 'endbfchar') pairs(operands, map, left);
      if (one.word === 'endbfrange') spans(operands, map, left);
      operands = [];
    }
    if (left.codes < 0 || operands.length > CODES_MOST) break;
  }
  return map;
}

const UTF16 = new TextDecoder('utf-16be');
const codeOf = (value: PdfValue | undefined): number =>
  value instanceof PdfString ? [...fromLatin1(value.text.slice(0, 4))].reduce((sum, byte) => sum * 256 + byte, 0) : -1;
const unicodeOf = (value: PdfValue | undefined): string =>
  value instanceof PdfString ? UTF16.decode(fromLatin1(value.text.slice(0, 32))) : '';

function pairs(operands: readonly PdfValue[], map: Map<number, string>, left: { codes: number }): void {
  for (let at = 0; at + 1 < operands.length && --left.codes >= 0; at += 2)
    map.set(codeOf(operands[at]), unicodeOf(operands[at + 1]));
}

function spans(operands: readonly PdfValue[], map: Map<number, string>, left: { codes: number }): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, to] = [codeOf(operands[at]), codeOf(operands[at + 1]), operands[at + 2]];
    for (let code = first; code <= last && --left.codes >= 0; code++) {
      if (Array.isArray(to)) map.set(code, unicodeOf(to[code - first]));
      else {
        const text = unicodeOf(to);
        const end = text.charCodeAt(text.length - 1) + code - first;
        map.set(code, text.slice(0, -1) + String.fromCharCode(end & 0xffff));
      }
    }
  }
}

interface FontSource {
  file: PdfFile;
  revision: Revision;
  fonts: Map<PdfDict, PageFont>;
}

/** Fonts of a page's resources by the names that its content uses; each is read once. */
export async function fontsOf(source: FontSource, resources: PdfDict | null): Promise<Map<string, PageFont>> {
  const { file, revision } = source;
  const fonts = new Map<string, PageFont>();
  const dict = revision.dict(resources?.get('Font'));
  for (const [name, value] of [...(dict ?? [])].slice(0, 200)) {
    const key = revision.dict(value);
    const font = (key && source.fonts.get(key)) ?? (await pageFont(file, revision, value));
    if (key) source.fonts.set(key, font);
    fonts.set(name, font);
  }
  return fonts;
}
