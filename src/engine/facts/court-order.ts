import { type Context, fact } from '../context.ts';
import { ownWords, type Range, touches } from '../text/near.ts';
import { type Reading, reading, readText } from '../text/reading.ts';

/** Words around a phrase in which "will follow" or "no" denies it. Chosen by us. */
const DENIAL_REACH = 4;

const standing = (text: Reading, topic: string): Range[] =>
  ownWords(text, topic).filter(
    ({ from, to }) =>
      !touches(text.topic('order-denied'), { from: Math.max(0, from - DENIAL_REACH), to: to + DENIAL_REACH }),
  );

/** The stated legal basis read like the text; apart from it, so that neither changes the other's sentences. */
export const basisReading = fact((context: Context): Reading => readText(context.fields.legalBasis ?? ''));

/** True when the request states a court order, a warrant or a prosecutor's decision that exists: numbered, signed, dated or attached. */
export const orderStated = fact((context: Context): boolean => {
  const inText = standing(reading(context), 'order-stated').length > 0;
  const inBasis = standing(basisReading(context), 'order-stated').length > 0;
  const denied = reading(context).topic('order-denied').length > 0;
  return (inText || inBasis) && !(denied && !inBasis);
});

/** True when the text names a provision of law, a court, an order or a docket that it does not deny in the same breath. */
export const namesLegalGround = fact(
  (context: Context): boolean => standing(reading(context), 'legal-ground').length > 0,
);
