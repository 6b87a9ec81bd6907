import { type Context, fact } from '../context.ts';
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

/** Kinds named anywhere: in the list or in the text. */
export const dataNamed = fact(
  (context: Context): ReadonlySet<Asked> => new Set([...dataAsked(context), ...kindsIn(reading(context))]),
);
