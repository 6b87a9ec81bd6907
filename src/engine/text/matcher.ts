import type { Language, PhraseList } from '../../schema/phrases.ts';
import { NUMBER, type PatternWord, parsePattern, type Step } from './pattern.ts';
import type { Tokens } from './tokens.ts';

export interface Match {
  topic: string;
  language: Language;
  /** Words from `from` up to but not including `to`. */
  from: number;
  to: number;
}

interface Compiled {
  topic: string;
  language: Language;
  steps: readonly Step[];
}

export interface Matcher {
  match(tokens: Tokens): Match[];
}

/** Distinct words remembered between texts; beyond it the memory is cleared, so that hostile pages cannot fill it. */
const REMEMBERED_WORDS = 20_000;

const fits = (word: string, { text, stem }: PatternWord): boolean =>
  text === NUMBER ? word >= '0' && word <= '9~' : stem ? word.startsWith(text) : word === text;

function follows(tokens: Tokens, at: number, words: readonly PatternWord[]): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const word = tokens.words[at + index];
    const wanted = words[index];
    if (word === undefined || wanted === undefined || !fits(word, wanted)) return false;
  }
  return true;
}

/** Where the steps after the first may end, earliest first; empty when they do not fit. Never leaves the sentence. */
function ends(tokens: Tokens, start: number, steps: readonly Step[]): number {
  const sentence = tokens.sentence[start];
  let at = new Set([start]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const place of at) {
      if (step.kind === 'gap') {
        for (let skip = 0; skip <= step.upTo; skip += 1) next.add(place + skip);
        continue;
      }
      if (step.optional) next.add(place);
      for (const words of step.any) {
        if (follows(tokens, place, words) && tokens.sentence[place + words.length - 1] === sentence) {
          next.add(place + words.length);
        }
      }
    }
    if (next.size === 0) return -1;
    at = next;
  }
  return Math.min(...at);
}

class Index {
  private readonly exact = new Map<string, Compiled[]>();
  private readonly stems = new Map<string, Compiled[]>();
  private readonly numbers: Compiled[] = [];
  private readonly stemLengths: number[];
  private readonly remembered = new Map<string, readonly Compiled[]>();

  constructor(patterns: readonly Compiled[]) {
    for (const pattern of patterns) {
      const first = pattern.steps[0];
      if (first?.kind !== 'words') continue;
      for (const [word] of first.any) {
        if (!word) continue;
        if (word.text === NUMBER) this.numbers.push(pattern);
        else push(word.stem ? this.stems : this.exact, word.text, pattern);
      }
    }
    this.stemLengths = [...new Set([...this.stems.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  }

  /** The patterns that may start with this word. */
  startingWith(word: string): readonly Compiled[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const found = new Set(this.exact.get(word) ?? []);
    for (const length of this.stemLengths) {
      if (length > word.length) break;
      for (const pattern of this.stems.get(word.slice(0, length)) ?? []) found.add(pattern);
    }
    if (word >= '0' && word <= '9~') for (const pattern of this.numbers) found.add(pattern);
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear();
    const result = [...found];
    this.remembered.set(word, result);
    return result;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Compiles phrase lists into one matcher. Matching looks each word up once and then ahead by a bounded number of
 * words, so its time is proportional to the length of the text whatever the text says.
 */
export function createMatcher(lists: readonly PhraseList[]): Matcher {
  const index = new Index(
    lists.flatMap(({ topic, phrases }) =>
      Object.entries(phrases).flatMap(([language, sources]) =>
        sources.map((source) => ({ topic, language, steps: parsePattern(source) })),
      ),
    ),
  );
  return {
    match(tokens) {
      const matches: Match[] = [];
      tokens.words.forEach((word, from) => {
        for (const { topic, language, steps } of index.startingWith(word)) {
          const to = ends(tokens, from, steps);
          if (to > from) matches.push({ topic, language, from, to });
        }
      });
      return matches;
    },
  };
}
