import { phraseLists } from '../../data/phrases/index.ts';
import { type Context, fact } from '../context.ts';
import { guessLanguage, type LanguageGuess, plausibleLanguages } from './language.ts';
import { createMatcher, type Match, type Matcher } from './matcher.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** Matches kept of one topic: more than a real request has, few enough that a hostile one costs no more. Chosen by us. */
const MOST_MATCHES = 2_000;

/** One reading of a text, shared by every signal that looks at words. */
export interface Reading {
  tokens: Tokens;
  language: LanguageGuess;
  /** Languages that the text may well be in. */
  languages: ReadonlySet<string>;
  /** Phrases found, by topic, in the order of the text; only of languages that the text is plausibly in. */
  topic(name: string): readonly Match[];
}

let matcher: Matcher | null = null;

const NONE: readonly Match[] = [];

/** Reads a text once: words, language, and every phrase of every list. Time is proportional to the length. */
export function readText(text: string): Reading {
  matcher ??= createMatcher(phraseLists);
  const tokens = tokenise(text);
  const language = guessLanguage(tokens);
  const languages = plausibleLanguages(language);
  const byTopic = new Map<string, Match[]>();
  for (const match of matcher.match(tokens)) {
    if (languages.size > 0 && match.language !== 'any' && !languages.has(match.language)) continue;
    const list = byTopic.get(match.topic);
    if (list) {
      if (list.length < MOST_MATCHES) list.push(match);
    } else byTopic.set(match.topic, [match]);
  }
  return { tokens, language, languages, topic: (name) => byTopic.get(name) ?? NONE };
}

/** What the requester wrote, subject first; `""` when the page shows neither. */
export const writtenText = (context: Context): string =>
  [context.fields.subject, context.fields.bodyText].filter((part) => part).join('\n\n');

/** The one reading of the requester's own words. */
export const reading = fact((context: Context): Reading => readText(writtenText(context)));

/** True when the page shows the request's own words, so that their absence means something. */
export const textShown = (context: Context): boolean => (context.fields.bodyText ?? '').trim() !== '';

/** True when a text is a form that many agencies fill in, so that likeness to others means nothing. */
export const isOfficialForm = (text: Reading): boolean => text.topic('official-form').length > 0;

/** Languages whose phrase lists are full: that nothing is found in them says something. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja']);

/** True for a text in a language that we read fully; false too when nothing tells the language. */
export const readsWell = (text: Reading): boolean => READ_LANGUAGES.has(text.language.ranked[0]?.language ?? '');
