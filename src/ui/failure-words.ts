/** What happened, what it means for the decision, what to do: for each way in which an action can end without its result. */
const WORDS: Readonly<Record<string, string>> = {
  unavailable: 'Countersign did not answer. Nothing was changed. Try again.',
  refused: 'This page may not ask for that. Nothing was changed.',
  malformed: 'The value could not be understood. Nothing was changed.',
  'cannot-read-here': 'The browser does not let extensions read this page. It has not been checked.',
  'no-request': 'There is no request on this page any more. Open it again.',
  locked: 'Your organisation has fixed this setting. Nothing was changed.',
  'bad-value': 'This setting does not take that value. Nothing was changed.',
  'no-permission': 'The browser did not allow access. Requests there are not checked.',
  'not-found': 'It is not there any more.',
  'private-window': 'In a private window nothing is recorded.',
  storage: 'The browser could not store it. Free some disk space and try again.',
  internal: 'Something went wrong inside Countersign. Nothing was changed. Try again.',
};

export const failureWords = (code: string): string =>
  Object.hasOwn(WORDS, code) ? (WORDS[code] ?? code) : 'It did not work. Nothing was changed.';
