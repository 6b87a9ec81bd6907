import { claimedCountry, sovereign } from '../facts/claimed-country.ts';
import { defineSignal } from '../signal.ts';
import { datesIn } from '../text/dates.ts';
import { reading } from '../text/reading.ts';

/** Countries that write the month first or share the words: copied forms say nothing there. */
const AMERICAN = new Set(['US', 'CA', 'PH', 'FM', 'MH', 'PW', 'LR', 'BZ']);
/** Words of United States forms; the text of an ordinary request elsewhere has none of them. */
const WORDS = /\b(?:ssn|social security number|zip code|dob|cell phone)\b|\b\d{1,2} ?[ap]m (?:est|edt|cst|pst|pdt)\b/iu;
const MOST = 200_000;

export const americanHabits = defineSignal({
  id: 'american-habits',
  catalogue: ['C-25'],
  family: 'C',
  severity: 'low',
  title: 'Dates or words of United States forms in a request from elsewhere, or the other way round',
  needs: [],
  fields: ['bodyText', 'country'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    date: 'The request writes the month before the day, as only United States forms do.',
    words: 'The request uses words of United States forms: {words}.',
    other: 'The request writes the day before the month, as United States agencies do not.',
  },
  nextStep: 'Compare it with earlier requests of this agency, and call back through the number on its own site.',
  benign: 'Forms of American companies teach these habits.',
  evaluate(context) {
    const country = claimedCountry(context);
    if (country === null) return null;
    const orders = new Set(datesIn(reading(context).tokens).map(({ order }) => order));
    if (sovereign(country) === 'US') {
      return orders.has('day-first') && !orders.has('month-first') ? { message: 'other' } : null;
    }
    if (AMERICAN.has(sovereign(country))) return null;
    const words = WORDS.exec((context.fields.bodyText ?? '').slice(0, MOST))?.[0];
    if (words) return { message: 'words', params: { words } };
    return orders.has('month-first') ? { message: 'date' } : null;
  },
});
