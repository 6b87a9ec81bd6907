import type { Context } from '../context.ts';
import { isEmergency } from '../facts/gated.ts';
import { DAY_MS, daysBetween, submitted } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';
import { datesIn, instantOf } from '../text/dates.ts';
import { touches } from '../text/near.ts';
import { type Reading, reading } from '../text/reading.ts';

/** Days after which an emergency is a case; a search for a missing person can take two weeks. Chosen by us. */
const OLD_DAYS = 14;

/** Words before "today" that make it the end of a period of records, not the day of the danger. */
const UNTIL = new Set('until till til to through bis jusqu jusqua hasta ate fino tot do'.split(' '));

/** True when the text speaks of the present other than as the end of a period. */
const speaksOfNow = (text: Reading): boolean =>
  text.topic('right-now').some(({ from, to }) => {
    const [before, after] = [text.tokens.words[from - 1] ?? '', text.tokens.words[to] ?? ''];
    return !UNTIL.has(before) && !(before === 'a' && UNTIL.has(text.tokens.words[from - 2] ?? '')) && after !== 'ま';
  });

/** Whole days since the latest day that the text names; null when it names none, or speaks of today. */
function daysSinceLatest(context: Context): number | null {
  const text = reading(context);
  const now = submitted(context);
  const moments = datesIn(text.tokens)
    .filter(({ day, from, to }) => day !== null && !touches(text.topic('birth-word'), { from: from - 3, to }))
    .map((date) => instantOf(date, now));
  if (moments.length === 0 || speaksOfNow(text)) return null;
  const latest = Math.max(...moments);
  return latest > now + DAY_MS ? null : daysBetween(latest, now);
}

export const emergencyLongAgo = defineSignal({
  id: 'emergency-long-ago',
  catalogue: ['C-10'],
  family: 'C',
  severity: 'high',
  title: 'An emergency about something long past',
  needs: [],
  fields: ['bodyText', 'submittedAt'],
  references: ['https://www.law.cornell.edu/uscode/text/18/2702'],
  messages: { default: 'The request says it is an emergency; the latest day it names is {days} days ago.' },
  nextStep: 'Ask the agency, through the number on its own site, what the danger is today; otherwise ask for an order.',
  benign: 'The danger can go on: a hostage, a repeated threat.',
  evaluate(context) {
    if (!isEmergency(context)) return null;
    const days = daysSinceLatest(context);
    return days !== null && days >= OLD_DAYS ? { params: { days } } : null;
  },
});
