import { countryLaws } from '../../data/law/index.ts';
import type { Law } from '../../schema/law.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';

/** A law's name found in a text. Several laws of different countries may share a name. */
export interface NamedLaw {
  laws: readonly Law[];
  from: number;
  to: number;
  /** A short abbreviation that may mean something else. */
  short: boolean;
}

interface Node {
  next: Map<string, Node>;
  laws: Law[];
}

const newNode = (): Node => ({ next: new Map(), laws: [] });

/** Names this short, or of digits alone, say nothing without the number of a provision beside them. Chosen by us. */
const SHORT_NAME = 3;

let root: Node | null = null;
const weakNames = new Set<string>();

/** Letters and digits of a name or a text, run together: OCR blanks, points and case do not count. */
const compact = (name: string): string => tokenise(name).words.join('');

function build(): Node {
  const made = newNode();
  for (const { laws } of countryLaws) {
    for (const law of laws) {
      for (const name of law.names) {
        const letters = compact(name);
        if (letters.length <= SHORT_NAME || /^\d+$/.test(letters)) weakNames.add(letters);
        let node = made;
        for (const letter of letters) {
          const next = node.next.get(letter) ?? newNode();
          node.next.set(letter, next);
          node = next;
        }
        node.laws.push(law);
      }
    }
  }
  return made;
}

/** The longest name that starts at this word, ending with a word. Bounded by the longest name in the table. */
function nameAt(tokens: Tokens, start: number, tree: Node): (NamedLaw & { weak: boolean }) | null {
  let node = tree;
  let best: (NamedLaw & { weak: boolean }) | null = null;
  let letters = '';
  for (let at = start; at < tokens.words.length; at += 1) {
    const word = tokens.words[at] ?? '';
    if (word === '§') continue;
    for (const letter of word) {
      const next = node.next.get(letter);
      if (!next) return best;
      node = next;
    }
    letters += word;
    if (node.laws.length > 0)
      best = {
        laws: node.laws,
        from: start,
        to: at + 1,
        weak: weakNames.has(letters),
        short: letters.length <= SHORT_NAME + 1,
      };
  }
  return best;
}

/** Words beside a weak name in which a number must stand. Chosen by us. */
const NUMBER_REACH = 6;

function hasNumberBeside({ words }: Tokens, from: number, to: number): boolean {
  const isNumber = (word: string) => /^\d+$/.test(word);
  return (
    words.slice(Math.max(0, from - NUMBER_REACH), from).some(isNumber) ||
    words.slice(to, to + NUMBER_REACH).some(isNumber)
  );
}

/** Every law that a text names, in its order; names inside a longer name are not counted apart. */
export function lawsNamed(tokens: Tokens): NamedLaw[] {
  root ??= build();
  const named: NamedLaw[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const found = nameAt(tokens, at, root);
    if (!found) continue;
    const weak = found.weak || found.laws.every(({ needsNumber }) => needsNumber === true);
    if (weak && !hasNumberBeside(tokens, found.from, found.to)) continue;
    named.push({ laws: found.laws, from: found.from, to: found.to, short: found.short });
    at = found.to - 1;
  }
  return named;
}
