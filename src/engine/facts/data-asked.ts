import { type Context, fact } from '../context.ts';
import { ownWords } from '../text/near.ts';
import { type Reading, reading } from '../text/reading.ts';
import { askedReading } from './demands.ts';

export type Asked =
  | 'address'
  | 'birth'
  | 'content'
  | 'everything'
  | 'identity'
  | 'identity-papers'
  | 'location'
  | 'money'
  | 'phone'
  | 'recovery'
  | 'secret'
  | 'traffic';

const KINDS: readonly Asked[] = [
  'address',
  'birth',
  'content',
  'everything',
  'identity',
  'identity-papers',
  'location',
  'money',
  'phone',
  'recovery',
  'secret',
  'traffic',
];

const kindsIn = (text: Reading): ReadonlySet<Asked> =>
  new Set(KINDS.filter((kind) => text.topic(`asks-${kind}`).length > 0));

/** What kinds of data the list asks for; where the page shows no list, what the text speaks of. Empty when neither is shown. */
export const dataAsked = fact((context: Context): ReadonlySet<Asked> => {
  const listed = context.fields.dataRequested ?? [];
  return listed.length > 0 ? kindsIn(askedReading(context)) : new Set<Asked>();
});

/**
 * What kinds of data the request wants: by its list or, where the page shows no list, by the requester's own words.
 * Words tell less than a list: a text also names data that it gives. Use it where several kinds must meet.
 */
export const dataWanted = fact((context: Context): ReadonlySet<Asked> => {
  if ((context.fields.dataRequested ?? []).length > 0) return dataAsked(context);
  const text = reading(context);
  return new Set(KINDS.filter((kind) => ownWords(text, `asks-${kind}`).length > 0));
});
