import { type Context, fact } from '../context.ts';
import { consult } from './lookup.ts';

/** A moment in milliseconds since the epoch. Something seen without a date may be as new as today. */
const moment = (at: string | null): number => {
  const parsed = Date.parse(at ?? '');
  return Number.isFinite(parsed) ? parsed : Number.POSITIVE_INFINITY;
};

/**
 * Latest moment at which stolen access to this sender was seen: infected machines at the address or at its domain,
 * breaches of the address, offers to sell either. `-Infinity` when never, `Infinity` when seen without a date.
 */
export const latestCompromise = fact((context: Context): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...consult(context, 'exposure-account')
      .found.filter(({ value }) => value.infections > 0 || value.breaches > 0)
      .map(({ value }) => moment(value.latestAt)),
    ...consult(context, 'exposure-domain')
      .found.filter(({ value }) => value.infections > 0)
      .map(({ value }) => moment(value.latestAt)),
    ...consult(context, 'offered-for-sale').found.map(({ value }) => moment(value.seenAt)),
  ),
);
