import { failureWords } from './failure-words.ts';

const WORDS = {
  recorded: 'Recorded on this computer. The assessment is being redone.',
  'not-shown': 'This place is not on the page any more, or the page hides it.',
  'no-link': 'This row has no link of its own. It is shown on the page; open it there.',
  copied: 'The note is on the clipboard.',
  'not-copied': 'The browser did not let the note be copied. Save it as a file instead.',
  saved: 'The note is in your downloads.',
  judged: 'Counted on this computer. Nothing was sent.',
} as const;

/** What a person can hear after an action, besides the worker's own failures. */
export type Said = keyof typeof WORDS | (string & {});

/** What happened, in a sentence. */
export const saidWords = (said: Said): string =>
  Object.hasOwn(WORDS, said) ? WORDS[said as keyof typeof WORDS] : failureWords(said); // an own key, as just asked
