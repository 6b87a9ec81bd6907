import { foldWord } from './fold.ts';

/** A text as words. All arrays run in parallel; `start` and `end` are offsets into `text`. */
export interface Tokens {
  text: string;
  /** Folded by `foldWord`. Digits and letters are apart ("100j" is two words); scripts without spaces give one word a character. */
  words: string[];
  start: number[];
  end: number[];
  /** What stands directly before the word: `''` nothing, `' '` white space, else the last mark, such as `/` or `:`. */
  glue: string[];
  /** Running number of the sentence and of the clause that the word is in. */
  sentence: number[];
  clause: number[];
  /** True inside a quotation of at most `MAX_QUOTED` words: somebody else is speaking. */
  quoted: boolean[];
}

/** Longer than any message quoted in a request, short enough that one stray mark does not silence a page. Chosen by us. */
const MAX_QUOTED = 60;

/** One character of a script written without spaces, or a run of letters, or of digits, or a line break, or any other mark. */
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々]\p{M}?|[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+|\p{N}+|\n|[^\s]/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const HAS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;

const SENTENCE_END = new Set(['!', '?', '。', '！', '？', '．', '｡', '।']);
const CLAUSE_END = new Set([',', ';', ':', '(', ')', '–', '—', '、', '，', '；', '：', '（', '）', '•', '…', '|']);
const QUOTE_OPEN = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['”', '”'],
]);

/** Words that a full stop shortens, so that it ends no sentence. Chosen by us. */
const ABBREVIATIONS = new Set(
  'art arts sec sect no nr nro num st dr mr mrs ms sgt det lt capt cpl insp supt cst abs para par pt sch cap ch vs inc ltd co corp dept approx tel ext ref bzw ggf zb gem ziff str rue av avda sr sra srta dott ing prof ul ust pkt poz lit resp sog cd'.split(
    ' ',
  ),
);

/** Splits letter runs of mixed scripts: `電話tel` gives three words. */
function* pieces(text: string): Generator<{ piece: string; at: number }> {
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece.length < 2 || !HAS_UNSPACED.test(piece)) {
      yield { piece, at: match.index };
      continue;
    }
    let from = 0;
    let offset = 0;
    for (const char of piece) {
      if (UNSPACED.test(char)) {
        if (offset > from) yield { piece: piece.slice(from, offset), at: match.index + from };
        yield { piece: char, at: match.index + offset };
        from = offset + char.length;
      }
      offset += char.length;
    }
    if (from < piece.length) yield { piece: piece.slice(from), at: match.index + from };
  }
}

class Builder {
  readonly tokens: Tokens;
  private sentence = 0;
  private clause = 0;
  private mark = ' ';
  private dotAfterWord = false;
  private newLines = 0;
  private readonly open = new Map<string, number>();

  constructor(text: string) {
    this.tokens = { text, words: [], start: [], end: [], glue: [], sentence: [], clause: [], quoted: [] };
  }

  word(piece: string, at: number): void {
    const { words, end, start, glue, sentence, clause, quoted } = this.tokens;
    const folded = foldWord(piece);
    if (folded === '') return;
    const last = words.length - 1;
    const spaced = at > (end[last] ?? 0);
    // "don't" and "can’t" are one word; "l'utente" and "n'appelez" are two.
    if (folded === 't' && (this.mark === "'" || this.mark === '’') && at === (end[last] ?? -2) + 1) {
      words[last] += 't';
      end[last] = at + piece.length;
      this.mark = ' ';
      return;
    }
    if (this.dotAfterWord && this.endsSentence(piece)) this.endSentence();
    words.push(folded);
    start.push(at);
    end.push(at + piece.length);
    glue.push(spaced ? this.mark : '');
    sentence.push(this.sentence);
    clause.push(this.clause);
    quoted.push(false);
    this.mark = ' ';
    this.dotAfterWord = false;
    this.newLines = 0;
  }

  other(piece: string): void {
    if (piece === '\n') {
      this.newLines += 1;
      if (this.newLines > 1) this.endSentence();
      return;
    }
    this.newLines = 0;
    this.mark = piece;
    this.dotAfterWord = piece === '.';
    if (SENTENCE_END.has(piece)) this.endSentence();
    else if (CLAUSE_END.has(piece)) this.clause += 1;
    this.quote(piece);
  }

  private endsSentence(next: string): boolean {
    const { words, text, end } = this.tokens;
    const last = words[words.length - 1] ?? '';
    const spaceAfter = /\s/u.test(text[(end[words.length - 1] ?? 0) + 1] ?? ' ');
    if (!spaceAfter || ABBREVIATIONS.has(last)) return false;
    return (last.length > 1 || UNSPACED.test(last) || /\d/u.test(last)) && (UPPER.test(next) || UNSPACED.test(next));
  }

  private endSentence(): void {
    this.sentence += 1;
    this.clause += 1;
    this.dotAfterWord = false;
  }

  private quote(piece: string): void {
    const from = this.open.get(piece);
    const to = this.tokens.words.length;
    if (from !== undefined) {
      this.open.delete(piece);
      if (to - from <= MAX_QUOTED) {
        this.tokens.quoted.fill(true, from, to);
        return;
      }
    }
    const closing = QUOTE_OPEN.get(piece);
    if (closing !== undefined) this.open.set(closing, to);
  }
}

/** Takes a text apart in time proportional to its length. */
export function tokenise(text: string): Tokens {
  const builder = new Builder(text);
  for (const { piece, at } of pieces(text)) {
    if (WORD.test(piece) || piece === '§' || foldable(piece)) builder.word(piece, at);
    else builder.other(piece);
  }
  return builder.tokens;
}

/** A run that starts with an invisible character may still hold a word. */
const foldable = (piece: string): boolean => piece.length > 1 && piece !== '\r\n';

/** The original words of a range, white space as one blank, at most `limit` characters. */
export function quote(tokens: Tokens, from: number, to: number, limit = 120): string {
  const text = tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0).replace(/\s+/gu, ' ');
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
