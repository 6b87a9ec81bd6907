import type { Lexicon } from '../../schema/lexicon.ts';

/** THE list of languages whose labels we read. */
export const lexicons: readonly Lexicon[] = [];

/** One lexicon for a page: the words of the languages named (and English), or of all that we have. */
export function lexiconFor(languages?: readonly string[]): Lexicon {
  const wanted = lexicons.filter(
    ({ languages: [own] }) =>
      !languages || own === 'en' || languages.some((language) => language.startsWith(own ?? '')),
  );
  return {
    languages: wanted.flatMap((lexicon) => lexicon.languages),
    labels: {},
    rules: wanted.flatMap(({ rules }) => rules),
    emergency: wanted.flatMap(({ emergency }) => emergency),
    routine: wanted.flatMap(({ routine }) => routine),
    request: wanted.flatMap(({ request }) => request),
    empty: wanted.flatMap(({ empty }) => empty),
  };
}
