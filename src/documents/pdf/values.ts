/** The kinds of value that a PDF file is made of (ISO 32000-2, 7.3). */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string, one character a byte, still encrypted where the file is. */
export class PdfString {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class PdfRef {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A word outside any other value: an operator of a page, or `endobj`. */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type PdfDict = Map<string, PdfValue>;

/** A dictionary with bytes of the file, still packed. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly start: number;
  readonly end: number;
  constructor(dict: PdfDict, start: number, end: number) {
    this.dict = dict;
    this.start = start;
    this.end = end;
  }
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfWord
  | PdfValue[]
  | PdfDict
  | PdfStream;

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const nameOf = (value: PdfValue | undefined): string | null => (value instanceof PdfName ? value.name : null);
export const numberOf = (value: PdfValue | undefined): number | null => (typeof value === 'number' ? value : null);

/** One line that is equal for equal values; streams by their length only, for their bytes are compared apart. */
export function written(value: PdfValue | undefined): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof PdfString) return `(${value.text})`;
  if (value instanceof PdfRef) return `${value.number} R`;
  if (value instanceof PdfWord) return value.word;
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  const dict = value instanceof PdfStream ? value.dict : value;
  const entries = [...dict].filter(([key]) => key !== 'Length').sort(([a], [b]) => (a < b ? -1 : 1));
  return `<<${entries.map(([key, entry]) => `/${key} ${written(entry)}`).join(' ')}>>`;
}
