import { foldName } from '../../data/fold-name.ts';
import { type Context, fact } from '../context.ts';
import type { Match } from '../text/matcher.ts';
import { clauseAround, ownWords, type Range, sentenceAround, touches } from '../text/near.ts';
import { type Reading, reading } from '../text/reading.ts';
import { quote } from '../text/tokens.ts';
import { checkForbidden } from './check-forbidden.ts';
import { sender } from './sender.ts';

/** The words with which a request turns the call-back away. */
export interface CallBackRefusal {
  words: string;
}

/** Words of the clause that say whom a "do not call" is about. Chosen by us. */
const REACH = 8;
/** Words after the verb in which its object stands. Chosen by us. */
const OBJECT_REACH = 4;
/** Words before it in which somebody else may have been named as the speaker. Chosen by us. */
const SPEAKER_REACH = 16;
/** Shorter words of an agency's name ("city", "the") say nothing about whom a clause names. Chosen by us. */
const NAME_WORD = 5;
/** Words of agency names that also mean police in general. Chosen by us. */
const GENERAL = new Set([
  'police',
  'policia',
  'polizia',
  'policie',
  'politie',
  'polizei',
  'policja',
  'department',
  'state',
]);

/** An abbreviation is as telling as a long word: PSNI, SPVM, BKA. */
const ABBREVIATION = /\b\p{Lu}{3,8}\b/gu;

/** Distinct words of the claimed agency's name. */
const agencyWords = fact((context: Context): ReadonlySet<string> => {
  const name = `${context.fields.agency ?? ''} ${context.fields.unit ?? ''}`;
  const long = foldName(name)
    .split(' ')
    .filter((word) => word.length >= NAME_WORD);
  const short = (name.match(ABBREVIATION) ?? []).map(foldName);
  return new Set([...long, ...short].filter((word) => !GENERAL.has(word)));
});

const namesAgency = (text: Reading, { from, to }: Range, names: ReadonlySet<string>): boolean =>
  text.tokens.words.slice(from, to).some((word) => names.has(word));

/** Words that name the agency's side: its house, its people, its name, or this very request. */
const namesOurSide = (text: Reading, range: Range, names: ReadonlySet<string>): boolean =>
  touches(text.topic('call-back-object'), range) || namesAgency(text, range, names);

function isRefusal(text: Reading, match: Match, names: ReadonlySet<string>): boolean {
  const { tokens } = text;
  const clause = clauseAround(tokens, match, REACH);
  if (touches(text.topic('not-a-prohibition'), clause)) return false;
  const object = { from: match.to - 1, to: Math.min(match.to + OBJECT_REACH, clause.to) };
  const concernsUs = (range: Range) => namesOurSide(text, range, names);
  if (touches(text.topic('spared-person'), object) && !concernsUs(object)) return false;
  // "The account holder must not be contacted by your department": whom it is about stands before.
  const subject = { from: clause.from, to: match.from };
  if (touches(text.topic('spared-person'), subject) && !concernsUs(subject)) return false;
  const sentence = sentenceAround(tokens, match, SPEAKER_REACH);
  if (touches(text.topic('request-check'), sentence)) return true;
  if (touches(text.topic('reported-speech'), { from: sentence.from, to: match.from })) return false;
  return concernsUs(clause) || !touches(text.topic('spared-person'), clause);
}

/** The words that ask not to call or not to check, or null. An invitation, a quotation and a rule about the user are none. */
export const callBackRefusal = fact((context: Context): CallBackRefusal | null => {
  const text = reading(context);
  const names = agencyWords(context);
  const match = ownWords(text, 'no-contact').find((candidate) => isRefusal(text, candidate, names));
  const range = match
    ? clauseAround(text.tokens, match, REACH)
    : checkForbidden(text, {
        concerned: (words) => namesOurSide(text, words, names),
        named: (words) => namesAgency(text, words, names),
      });
  return range && { words: quote(text.tokens, range.from, range.to) };
});

/** The words that want the answer here and nowhere else, or null. */
export const replyOnlyHere = fact((context: Context): CallBackRefusal | null => {
  const text = reading(context);
  const match = ownWords(text, 'reply-only')[0];
  if (!match) return null;
  const { from, to } = clauseAround(text.tokens, match, REACH);
  return { words: quote(text.tokens, from, to) };
});

/** Letters and digits, and what joins them in an address. */
const IN_ADDRESS = /[\p{L}\p{N}@._-]/u;

/** True when the text names the sender's domain as a site to look at, outside any mail address. */
function namesOwnSite(text: string, domain: string | undefined): boolean {
  if (domain === undefined) return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(domain); at !== -1; at = lower.indexOf(domain, at + 1)) {
    const before = lower.slice(Math.max(0, at - 4), at);
    if (before === 'www.' || before.endsWith('/') || !IN_ADDRESS.test(before.slice(-1))) return true;
  }
  return false;
}

/** True when the request itself points to a switchboard, a control room or the agency's own site. */
export const invitesCallBack = fact((context: Context): boolean => {
  const text = reading(context);
  if (namesOwnSite(text.tokens.text, sender(context)?.domain)) return true;
  return ownWords(text, 'invites-call-back').some(
    (match) => !touches(text.topic('no-contact'), clauseAround(text.tokens, match, REACH)),
  );
});
