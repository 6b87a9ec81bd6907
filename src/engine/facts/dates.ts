import { type Context, fact } from '../context.ts';
import { datesIn, type TextDate } from '../text/dates.ts';
import { reading } from '../text/reading.ts';

/** The days and months that the requester's own words name. */
export const textDates = fact((context: Context): readonly TextDate[] => datesIn(reading(context).tokens));
