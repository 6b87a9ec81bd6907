import type { Context } from '../context.ts';
import { citations, lawCountry } from '../facts/citations.ts';
import { dayOf, submitted } from '../facts/moment.ts';
import type { Citation } from '../law/citations.ts';
import { defineSignal } from '../signal.ts';
import { datesIn, instantOf } from '../text/dates.ts';
import { reading } from '../text/reading.ts';

interface Repeal {
  name: string;
  since: string;
  successor: string;
}

/** The repeal that a citation meets in this country; a law that several countries use may live on in another. */
function repealOf({ laws, provisions }: Citation, country: string): Repeal | null {
  for (const law of laws) {
    const repealed = law.repealed?.[country];
    if (repealed && law.countries.includes(country)) return { name: law.title, ...repealed };
  }
  const cited = provisions.filter(({ law }) => law.countries.includes(country));
  const dead = cited.filter(({ provision }) => provision.repealed !== undefined);
  const [first] = dead;
  if (!first?.provision.repealed || dead.length < cited.length) return null;
  const number = first.provision.number.replaceAll(' ', '');
  return { name: `${first.law.title}, ${number}`, ...first.provision.repealed };
}

/** An offence before the repeal is still tried under the old law in many countries. */
function concernsOldOffence(context: Context, since: number): boolean {
  const now = submitted(context);
  const dates = datesIn(reading(context).tokens).filter(({ day }) => day !== null);
  return dates.length > 0 && dates.every((date) => instantOf(date, now) < since);
}

export const lawRepealed = defineSignal({
  id: 'law-repealed',
  catalogue: ['C-6'],
  family: 'C',
  severity: 'medium',
  title: 'The law cited is no longer in force',
  needs: [],
  fields: ['legalBasis', 'bodyText'],
  references: ['https://www.legislation.gov.uk/ukpga/2016/25/contents', 'https://www.indiacode.nic.in/'],
  messages: {
    default: 'The request cites {law}, replaced since {since} by {successor}.',
    'old-offence': 'The request cites {law}, replaced since {since} by {successor}; the offence is older.',
  },
  nextStep: 'Ask the agency, through the number on its own site, for a request under the law in force.',
  benign: 'Habit, an old form, or an offence from before the change.',
  evaluate(context) {
    const country = lawCountry(context);
    if (country === null) return null;
    const now = submitted(context);
    for (const citation of citations(context)) {
      const repeal = repealOf(citation, country);
      const since = Date.parse(repeal?.since ?? '');
      if (!repeal || !(since <= now)) continue;
      const params = { law: repeal.name, since: dayOf(since), successor: repeal.successor };
      return concernsOldOffence(context, since) ? { message: 'old-offence', severity: 'low', params } : { params };
    }
    return null;
  },
});
