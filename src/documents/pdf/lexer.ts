import type { Budget } from '../limits.ts';
import { LIMITS } from '../limits.ts';
import { PdfName, PdfRef, PdfString, type PdfValue, PdfWord } from './values.ts';

/** 1 white space, 2 delimiter, 0 anything else (ISO 32000-2, 7.2.3). */
const KIND = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = 1;
for (const sign of '()<>[]{}/%') KIND[sign.charCodeAt(0)] = 2;

const isRegular = (code: number | undefined): boolean => code !== undefined && KIND[code] === 0;
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
/** Words that end an unfinished array or dictionary: the file is damaged there. */
const ENDING = new Set(['endobj', 'obj', 'stream', 'endstream', 'xref', 'trailer', 'startxref']);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Marks the end of an array or dictionary inside the reader. */
const CLOSE_ARRAY = new PdfWord(']');
const CLOSE_DICT = new PdfWord('>>');

/** Reads values one after the other; goes forward only, so that no file makes it slow. */
export class Lexer {
  readonly bytes: Uint8Array;
  at: number;
  private readonly budget: Budget;
  private readonly end: number;

  constructor(bytes: Uint8Array, at: number, budget: Budget, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.budget = budget;
    this.end = end;
  }

  skipSpace(): void {
    const { bytes, end } = this;
    while (this.at < end) {
      const code = bytes[this.at] ?? 0;
      if (code === 37) while (this.at < end && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
      else if (KIND[code] === 1) this.at++;
      else return;
    }
  }

  /** The next value; undefined at the end. */
  next(depth = 0): PdfValue | undefined {
    this.budget.tick();
    this.skipSpace();
    if (this.at >= this.end) return undefined;
    const code = this.bytes[this.at] ?? 0;
    if (isDigit(code) || code === 43 || code === 45 || code === 46) return this.number();
    if (code === 47) return new PdfName(this.name());
    if (code === 40) return this.literal();
    if (code === 60) return this.bytes[this.at + 1] === 60 ? this.dict(depth) : this.hexString();
    if (code === 91) return this.array(depth);
    return this.word(code);
  }

  private word(code: number): PdfValue {
    if (KIND[code] === 2) {
      const two = code === 62 && this.bytes[this.at + 1] === 62;
      this.at += two ? 2 : 1;
      return two ? CLOSE_DICT : code === 93 ? CLOSE_ARRAY : new PdfWord(String.fromCharCode(code));
    }
    const word = this.regular(128);
    if (word === 'true') return true;
    if (word === 'false') return false;
    return word === 'null' ? null : new PdfWord(word);
  }

  private regular(most: number): string {
    const start = this.at;
    while (this.at < this.end && isRegular(this.bytes[this.at])) this.at++;
    return String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + most)));
  }

  /** A number, or a reference where two whole numbers and an R follow each other. */
  private number(): PdfValue {
    const value = this.plainNumber();
    if (!Number.isInteger(value) || value < 0) return value;
    const back = this.at;
    while (KIND[this.bytes[this.at] ?? 0] === 1 && this.at < back + 4) this.at++;
    if (this.at > back && isDigit(this.bytes[this.at])) {
      const generation = this.plainNumber();
      const afterSecond = this.at;
      while (KIND[this.bytes[this.at] ?? 0] === 1 && this.at < afterSecond + 4) this.at++;
      if (this.at > afterSecond && this.bytes[this.at] === 82 && !isRegular(this.bytes[this.at + 1])) {
        this.at++;
        return new PdfRef(value, generation);
      }
    }
    this.at = back;
    return value;
  }

  private plainNumber(): number {
    const value = Number.parseFloat(this.regular(40));
    return Number.isFinite(value) ? value : 0;
  }

  private name(): string {
    this.at++;
    const raw = this.regular(255);
    return raw.includes('#')
      ? raw.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
      : raw;
  }

  private literal(): PdfString {
    const start = ++this.at;
    const parts: string[] = [];
    for (let open = 1; this.at < this.end && this.at - start < LIMITS.stringBytes; this.at++) {
      const sign = String.fromCharCode(this.bytes[this.at] ?? 0);
      if (sign === '(') open++;
      if (sign === ')' && --open === 0) break;
      parts.push(sign === '\\' ? this.escape() : sign);
    }
    this.at++;
    return new PdfString(parts.join(''));
  }

  private escape(): string {
    const sign = String.fromCharCode(this.bytes[++this.at] ?? 0);
    if (sign >= '0' && sign <= '7') {
      let octal = sign;
      while (octal.length < 3 && (this.bytes[this.at + 1] ?? 0) >= 48 && (this.bytes[this.at + 1] ?? 0) <= 55)
        octal += String.fromCharCode(this.bytes[++this.at] ?? 48);
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
    if (sign === '\r' && this.bytes[this.at + 1] === 10) this.at++;
    return sign === '\r' || sign === '\n' ? '' : (ESCAPES[sign] ?? sign);
  }

  private hexString(): PdfString {
    const close = this.bytes.indexOf(62, this.at);
    const end = Math.min(close < 0 ? this.end : close, this.at + 2 * LIMITS.stringBytes, this.end);
    const digits: number[] = [];
    for (let at = this.at + 1; at < end; at++) {
      const digit = Number.parseInt(String.fromCharCode(this.bytes[at] ?? 0), 16);
      if (!Number.isNaN(digit)) digits.push(digit);
    }
    this.at = end + 1;
    const parts: string[] = [];
    for (let at = 0; at < digits.length; at += 2)
      parts.push(String.fromCharCode((digits[at] ?? 0) * 16 + (digits[at + 1] ?? 0)));
    return new PdfString(parts.join(''));
  }

  private array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    while (depth < LIMITS.depth) {
      const value = this.inside(depth);
      if (value === undefined || value === CLOSE_ARRAY) break;
      values.push(value);
    }
    return values;
  }

  private dict(depth: number): PdfValue {
    this.at += 2;
    const dict = new Map<string, PdfValue>();
    while (depth < LIMITS.depth) {
      const key = this.inside(depth);
      if (key === undefined || key === CLOSE_DICT) break;
      if (!(key instanceof PdfName)) continue;
      const value = this.inside(depth);
      if (value === undefined || value === CLOSE_DICT) break;
      dict.set(key.name, value);
    }
    return dict;
  }

  /** A value inside an array or dictionary; undefined where the file breaks off, without passing that place. */
  private inside(depth: number): PdfValue | undefined {
    this.skipSpace();
    const before = this.at;
    const value = this.next(depth + 1);
    if (!(value instanceof PdfWord) || !ENDING.has(value.word)) return value;
    this.at = before;
    return undefined;
  }
}
