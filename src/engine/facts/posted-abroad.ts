import { type Context, fact } from '../context.ts';
import { readText } from '../text/reading.ts';

/** A posting abroad, as the unit, the agency's name or the officer's title states it. */
export const postedAbroad = fact(
  ({ fields }: Context): boolean =>
    readText([fields.unit, fields.agency, fields.requesterName].join('. ')).topic('posted-abroad').length > 0,
);
