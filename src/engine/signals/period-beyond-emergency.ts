import type { Context } from '../context.ts';
import { askedReading } from '../facts/demands.ts';
import { isEmergency } from '../facts/gated.ts';
import { DAY_MS, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';
import { datesIn, instantOf } from '../text/dates.ts';

/** Days of records that finding a person in danger can need: catalogue row C-11. */
const ENOUGH_DAYS = 30;

/** "last 2 years", in the languages read; the number may be left out for years. Chosen by us. */
const YEARS =
  /(?:last|past|previous|letzten|vergangenen|derni[eè]res?|[uú]ltimos?|ultimi|afgelopen|ostatnich|過去)\s?(?:\d{1,2}|\p{L}{2,8}\s)?\s?(?:years?|jahre?n?|ann[ée]es?|ans|años?|anos?|anni|jaar|lat|年)|entire history|since (?:account )?creation/iu;
const MONTHS =
  /(?:last|past|previous|letzten|vergangenen|derniers|[uú]ltimos|ultimi|afgelopen|ostatnich|過去)\s?(\d{1,2})\s?(?:months|monate|mois|meses|mesi|maanden|miesi[eę]cy|か月|ヶ月)/iu;

/** Characters of the list that are looked at. */
const MOST = 20_000;

/** Days between the first and the last day that the list names; 0 where it names fewer than two. */
function daysNamed(context: Context): number {
  const moments = datesIn(askedReading(context).tokens).map((date) => instantOf(date, submitted(context)));
  return moments.length < 2 ? 0 : Math.round((Math.max(...moments) - Math.min(...moments)) / DAY_MS);
}

export const periodBeyondEmergency = defineSignal({
  id: 'period-beyond-emergency',
  catalogue: ['C-11'],
  family: 'C',
  severity: 'medium',
  title: 'An emergency that asks for records of more than a month',
  needs: [],
  fields: ['dataRequested', 'emergency'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2702'],
  messages: {
    default: 'The request says it is an emergency and asks for records of {days} days.',
    long: 'The request says it is an emergency and asks for records of many months.',
  },
  nextStep: 'Give only the days that finding the person needs, after a call to the agency’s own number.',
  benign: 'A pattern of threats can need older records.',
  evaluate(context) {
    if (!isEmergency(context)) return null;
    const days = daysNamed(context);
    if (days > ENOUGH_DAYS) return { params: { days } };
    const asked = (context.fields.dataRequested ?? []).join('\n').slice(0, MOST);
    const months = Number(MONTHS.exec(asked)?.[1] ?? 0);
    return months > 1 || YEARS.test(asked) ? { message: 'long' } : null;
  },
});
