import { hashInput, readClosingLine, readEntryLine, readHeader } from './line.ts';

export interface Verified {
  entries: number;
  publicKey: string;
}

/** Line, counted from 1, and what is wrong with it. */
export interface Broken {
  line: number;
  problem: string;
}

export interface VerifyOptions {
  /** SHA-256 of UTF-8 text as lower-case hex. */
  sha256(text: string): string;
  /** Whether `signature` over `text` is by the key; all in hex but the text. */
  verify(publicKey: string, text: string, signature: string): Promise<boolean>;
}

/** Checks a log line by line, so that one of any length fits in memory. After the first fault nothing further is read. */
export class AuditVerifier {
  private readonly options: VerifyOptions;
  private line = 0;
  private entries = 0;
  private publicKey = '';
  private before = '';
  private broken: Broken | null = null;
  private closing: ReturnType<typeof readClosingLine> = null;

  constructor(options: VerifyOptions) {
    this.options = options;
  }

  /** Takes the next line, without its line feed. */
  take(text: string): void {
    this.line += 1;
    if (this.broken) return;
    if (this.line === 1) this.start(text);
    else if (this.closing) this.fail('something stands after the closing line');
    else if (text.startsWith('{"checkpoint"')) this.close(text);
    else this.entry(text);
  }

  /** Says whether all of it holds; `endsWithLineFeed` is whether the file's last character is one. */
  async end(endsWithLineFeed: boolean): Promise<Verified | Broken> {
    if (this.broken) return this.broken;
    if (this.line === 0) return { line: 1, problem: 'the file is empty' };
    const { closing, line, publicKey, entries } = this;
    if (!closing) return { line, problem: 'the closing line is missing: entries may have been cut off' };
    if (!endsWithLineFeed) return { line, problem: 'the last line is cut off' };
    const good = await this.options.verify(publicKey, closing.text, closing.signature);
    return good ? { entries, publicKey } : { line, problem: 'the signature does not fit the log' };
  }

  private fail(problem: string): void {
    this.broken = { line: this.line, problem };
  }

  private start(text: string): void {
    const key = readHeader(text);
    if (key === null) this.fail('this is no audit log of Countersign');
    this.publicKey = key ?? '';
    this.before = this.options.sha256(text);
  }

  private entry(text: string): void {
    const read = readEntryLine(text);
    const problem = this.problemOf(read);
    if (!read || problem !== null) {
      this.fail(problem ?? 'this is no entry');
      return;
    }
    this.entries = read.seq;
    this.before = read.hash;
  }

  private problemOf(read: ReturnType<typeof readEntryLine>): string | null {
    if (!read) return 'this is no entry';
    if (read.seq !== this.entries + 1) return `entry ${this.entries + 1} is missing: ${read.seq} stands here`;
    const hash = this.options.sha256(hashInput(this.before, read.text));
    return hash === read.hash ? null : `entry ${read.seq} was changed, or one before it`;
  }

  private close(text: string): void {
    const closing = readClosingLine(text);
    if (!closing) this.fail('the closing line was changed');
    else if (closing.seq !== this.entries || closing.hash !== this.before)
      this.fail(`the closing line is about entry ${closing.seq}, not ${this.entries}`);
    this.closing = closing;
  }
}
