import type { Law, Provision } from '../../schema/law.ts';
import type { Tokens } from '../text/tokens.ts';
import { lawsNamed, type NamedLaw } from './names.ts';

/** One law that a text cites, with the provisions of it that we know. */
export interface Citation {
  /** More than one where several countries use the name. */
  laws: readonly Law[];
  provisions: readonly { law: Law; provision: Provision }[];
  from: number;
  to: number;
  short: boolean;
}

/** Words to either side of a law's name in which its provisions stand. Chosen by us. */
const REACH = 12;

/** Words between the parts of a provision's number: "§ 100j Abs. 1", "art. 10, § 3º", "art. 132 comma 3-bis". */
const FILLERS = new Set(
  '§ abs absatz para par paragraph paragraf paragrafo no n nr o a comma lid lit ust pkt sub subsection sec section s art arts article al alinea apartado fraccion inciso kap kapitel mom st cap item nos 第 条 項 號 号 條 款 제 조 항 的 の'.split(
    ' ',
  ),
);

/** Number words "27 02" that OCR has broken count as "2702". */
function wordFits({ words, glue }: Tokens, at: number, wanted: string): number {
  let joined = '';
  for (let used = 0; used < 4; used += 1) {
    const word = words[at + used];
    if (word === undefined || (used > 0 && (glue[at + used] !== ' ' || !/^\d+$/.test(word)))) return 0;
    joined += word;
    if (joined === wanted) return used + 1;
    if (!/^\d+$/.test(joined) || !wanted.startsWith(joined)) return 0;
  }
  return 0;
}

/** Words used by a provision's number that starts here, 0 when another number stands here. */
function numberAt(tokens: Tokens, at: number, number: readonly string[]): number {
  let place = at;
  for (const [index, part] of number.entries()) {
    let used = wordFits(tokens, place, part);
    for (
      let skipped = 0;
      used === 0 && index > 0 && skipped < 2 && FILLERS.has(tokens.words[place] ?? '');
      skipped += 1
    ) {
      place += 1;
      used = wordFits(tokens, place, part);
    }
    if (used === 0) return 0;
    place += used;
  }
  return place - at;
}

const numberWords = new WeakMap<Provision, readonly string[]>();

function wordsOf(provision: Provision): readonly string[] {
  const known = numberWords.get(provision);
  if (known) return known;
  const words = provision.number.split(' ');
  numberWords.set(provision, words);
  return words;
}

/** The most particular provision whose number starts at this word. A letter directly behind ("100ja") makes it another one. */
function provisionAt(tokens: Tokens, at: number, law: Law): { provision: Provision; used: number } | null {
  let best: { provision: Provision; used: number } | null = null;
  for (const provision of law.provisions) {
    const used = numberAt(tokens, at, wordsOf(provision));
    if (used === 0 || used <= (best?.used ?? 0)) continue;
    const next = tokens.words[at + used] ?? '';
    if (tokens.glue[at + used] === '' && /^[a-z]/.test(next) && next.length < 3 && !FILLERS.has(next)) continue;
    best = { provision, used };
  }
  return best;
}

function citationOf(tokens: Tokens, named: NamedLaw, bounds: { from: number; to: number }): Citation {
  const provisions: { law: Law; provision: Provision }[] = [];
  for (const law of named.laws) {
    for (let at = bounds.from; at < bounds.to; at += 1) {
      const found = provisionAt(tokens, at, law);
      if (!found) continue;
      provisions.push({ law, provision: found.provision });
      at += found.used - 1;
    }
  }
  return { laws: named.laws, provisions, from: named.from, to: named.to, short: named.short };
}

/** At most this many citations are taken apart; a real request names a handful. Chosen by us. */
const MOST_CITATIONS = 100;

/** Where what may belong to a law's name begins: a number before a semicolon is the law before's. */
function beginOf(tokens: Tokens, law: NamedLaw, before: NamedLaw | undefined): number {
  const first = Math.max(law.from - REACH, before?.to ?? 0, 0);
  for (let at = law.from; at > first; at -= 1) if (tokens.glue[at] === ';') return at;
  return first;
}

/** Every law that a text cites, with its provisions. */
export function citationsIn(tokens: Tokens): Citation[] {
  const named = lawsNamed(tokens).slice(0, MOST_CITATIONS);
  return named.map((law, index) =>
    citationOf(tokens, law, {
      from: beginOf(tokens, law, named[index - 1]),
      to: Math.min(law.to + REACH, named[index + 1]?.from ?? tokens.words.length, tokens.words.length),
    }),
  );
}
