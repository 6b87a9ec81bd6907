import { type Context, fact } from '../context.ts';
import { reading } from '../text/reading.ts';
import { consult } from './lookup.ts';
import { parseInstant, submitted } from './moment.ts';

/**
 * Whether this request answers our own wish for a correction: on record and not after the request, or said by the
 * sender. What the sender says makes a finding milder, never absent (design 2.1, W-4).
 */
export const correctionAsked = fact((context: Context): 'recorded' | 'stated' | null => {
  const asked = consult(context, 'history')
    .found.map(({ value }) => parseInstant(value.correctionAskedAt))
    .some((moment) => moment !== null && moment <= Math.max(context.now, submitted(context)));
  if (asked) return 'recorded';
  return reading(context).topic('correction-stated').length > 0 ? 'stated' : null;
});
