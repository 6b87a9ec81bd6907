import { find, startsWith } from '../bytes.ts';
import { type Budget, CannotExamine, LIMITS } from '../limits.ts';
import { Lexer } from './lexer.ts';
import { isDict, nameOf, type PdfDict, PdfStream, type PdfValue } from './values.ts';

/** One definition of an object, as it stands in the file; a later save may define it again. */
export interface Definition {
  number: number;
  generation: number;
  value: PdfValue;
  offset: number;
  /** Which save wrote it: 0 is the first. */
  save: number;
}

export interface Scan {
  bytes: Uint8Array;
  definitions: Definition[];
  /** The trailer of each save, in file order; a cross-reference stream's dictionary serves as one. */
  trailers: { save: number; dict: PdfDict }[];
  /** Where each save ends: one past its end mark. */
  ends: number[];
  /** End marks in the file; one made for the web has two for one save. */
  eofCount: number;
  linearised: boolean;
  /** Bytes after the last end mark that are not white space. */
  bytesAfterEnd: number;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
const isSpace = (code: number | undefined): boolean =>
  code !== undefined && (code === 32 || (code >= 9 && code <= 13) || code === 0);

/**
 * Reads a whole file from its first byte to its last, whatever its cross-reference tables say: earlier saves stay in
 * the file (ISO 32000-2, 7.5.6), and damaged files are read as far as they go.
 */
export function scan(bytes: Uint8Array, budget: Budget): Scan {
  const scanner = new Scanner(bytes, budget);
  scanner.run();
  return scanner.result();
}

class Scanner {
  private readonly definitions: Definition[] = [];
  private readonly trailers: Scan['trailers'] = [];
  private readonly marks: number[] = [];
  private linearised = false;
  private noMoreStreamEnds = false;
  private at = 0;

  private readonly bytes: Uint8Array;
  private readonly budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  run(): void {
    const { bytes } = this;
    while (this.at < bytes.length) {
      this.budget.tick();
      const code = bytes[this.at];
      if (isSpace(code)) this.at++;
      else if (code === 37) this.comment();
      else if (isDigit(code)) this.objectOrNumber();
      else if (startsWith(bytes, 'trailer', this.at)) this.trailer();
      else this.skipWord();
    }
  }

  private skipWord(): void {
    const start = this.at;
    while (
      this.at < this.bytes.length &&
      !isSpace(this.bytes[this.at]) &&
      this.bytes[this.at] !== 37 &&
      this.at - start < 256
    )
      this.at++;
  }

  private comment(): void {
    if (startsWith(this.bytes, '%%EOF', this.at)) {
      this.marks.push(this.at + 5);
      this.at += 5;
      return;
    }
    while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
  }

  private number(): number {
    let value = 0;
    const start = this.at;
    while (isDigit(this.bytes[this.at]) && this.at - start < 12)
      value = value * 10 + (this.bytes[this.at++] ?? 48) - 48;
    return value;
  }

  private spaces(): boolean {
    const start = this.at;
    while (isSpace(this.bytes[this.at]) && this.at - start < 64) this.at++;
    return this.at > start;
  }

  private objectOrNumber(): void {
    const offset = this.at;
    const number = this.number();
    const back = this.at;
    if (!this.spaces() || !isDigit(this.bytes[this.at])) return;
    const generation = this.number();
    if (!this.spaces() || !startsWith(this.bytes, 'obj', this.at)) {
      this.at = Math.max(back, offset + 1);
      return;
    }
    this.at += 3;
    this.object({ number, generation, offset });
  }

  private object(head: { number: number; generation: number; offset: number }): void {
    if (this.definitions.length >= LIMITS.objects)
      throw new CannotExamine('it holds more objects than this reader takes');
    const lexer = new Lexer(this.bytes, this.at, this.budget);
    const value = lexer.next() ?? null;
    this.at = lexer.at;
    const made = isDict(value) ? this.streamAfter(value, lexer) : value;
    this.definitions.push({ ...head, value: made, save: this.marks.length });
    if (isDict(value)) this.note(value);
  }

  private note(dict: PdfDict): void {
    if (dict.has('Linearized') && this.definitions.length <= 2) this.linearised = true;
    if (nameOf(dict.get('Type')) === 'XRef') this.trailers.push({ save: this.marks.length, dict });
  }

  /** The bytes of a stream, when one follows its dictionary; goes on after them. */
  private streamAfter(dict: PdfDict, lexer: Lexer): PdfValue {
    lexer.skipSpace();
    if (!startsWith(this.bytes, 'stream', lexer.at)) return dict;
    let start = lexer.at + 6;
    if (this.bytes[start] === 13) start++;
    if (this.bytes[start] === 10) start++;
    const end = this.streamEnd(start, dict.get('Length'));
    this.at = end;
    return new PdfStream(dict, start, end);
  }

  private streamEnd(start: number, length: PdfValue | undefined): number {
    if (typeof length === 'number' && length >= 0 && start + length <= this.bytes.length) {
      let after = start + length;
      while (isSpace(this.bytes[after]) && after < start + length + 4) after++;
      if (startsWith(this.bytes, 'endstream', after)) return start + length;
    }
    // Once no end was found there is none further on either: looking again would read the rest for each object.
    const found = this.noMoreStreamEnds ? -1 : find(this.bytes, 'endstream', start);
    if (found < 0) {
      this.noMoreStreamEnds = true;
      return this.bytes.length;
    }
    const spaced =
      this.bytes[found - 1] === 10 ? (this.bytes[found - 2] === 13 ? 2 : 1) : this.bytes[found - 1] === 13 ? 1 : 0;
    return Math.max(start, found - spaced);
  }

  private trailer(): void {
    const lexer = new Lexer(this.bytes, this.at + 7, this.budget);
    const value = lexer.next();
    this.at = Math.max(lexer.at, this.at + 7);
    if (isDict(value)) this.trailers.push({ save: this.marks.length, dict: value });
  }

  result(): Scan {
    const { bytes, marks } = this;
    // A file made for the web holds its first page's tables, and an end mark, in front (ISO 32000-2, annex F).
    const merged = this.linearised && marks.length >= 2 ? 1 : 0;
    const ends = marks.slice(merged);
    if (ends.length === 0) ends.push(bytes.length);
    const saveOf = (save: number) => Math.min(Math.max(0, save - merged), ends.length - 1);
    let last = bytes.length;
    const end = ends.at(-1) ?? last;
    while (last > end && isSpace(bytes[last - 1])) last--;
    if (ends.length > LIMITS.saves) throw new CannotExamine('it was saved more often than this reader takes');
    return {
      bytes,
      definitions: this.definitions.map((one) => ({ ...one, save: saveOf(one.save) })),
      trailers: this.trailers.map((one) => ({ ...one, save: saveOf(one.save) })),
      ends,
      eofCount: marks.length,
      linearised: this.linearised,
      bytesAfterEnd: Math.max(0, last - end),
    };
  }
}
