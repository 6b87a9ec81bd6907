import type { Lexicon, Meaning } from '../../schema/lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** THE list of languages whose labels we read. Where two give one word different meanings, the page's language decides. */
export const lexicons: readonly Lexicon[] = [en, de, fr, es, pt, it, nl, pl, ja];

const isNamed = (lexicon: Lexicon, languages: readonly string[]): boolean =>
  languages.some((language) => language.toLowerCase().split('-')[0] === lexicon.languages[0]);

/**
 * One lexicon for a page: the languages it declares first, then English, then all others, since a page that declares
 * one language often shows a product in another. Earlier words win.
 */
export function lexiconFor(languages: readonly string[] = []): Lexicon {
  const named = lexicons.filter((lexicon) => isNamed(lexicon, languages));
  const ordered = [...new Set([...named, ...lexicons])];
  const labels: Lexicon['labels'] = {};
  const taken = new Set<string>();
  for (const lexicon of ordered) {
    for (const [meaning, words] of Object.entries(lexicon.labels) as [Meaning, string[]][]) {
      const fresh = words.filter((word) => !taken.has(word));
      labels[meaning] = [...(labels[meaning] ?? []), ...fresh];
    }
    for (const words of Object.values(lexicon.labels)) for (const word of words) taken.add(word);
  }
  const all = (list: (lexicon: Lexicon) => string[]) => [...new Set(ordered.flatMap(list))];
  return {
    languages: ordered.flatMap((lexicon) => lexicon.languages),
    labels,
    rules: ordered.flatMap(({ rules }) => rules),
    emergency: all(({ emergency }) => emergency),
    routine: all(({ routine }) => routine),
    triage: all(({ triage }) => triage),
    yes: all(({ yes }) => yes),
    no: all(({ no }) => no),
    request: all(({ request }) => request),
    empty: all(({ empty }) => empty),
  };
}
