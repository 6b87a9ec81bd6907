import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { countryByCode } from '../../data/countries.ts';
import { claimedCountry, sovereign } from '../facts/claimed-country.ts';
import { defineSignal } from '../signal.ts';

/** Targets read, and characters of each: telephone numbers are short. */
const MOST_TARGETS = 20;
const MOST = 40;

export const targetInAnotherCountry = defineSignal({
  id: 'target-in-another-country',
  catalogue: ['C-13'],
  family: 'C',
  severity: 'low',
  title: 'The person asked about has a telephone number of another country',
  needs: [],
  fields: ['targets', 'country'],
  references: ['https://www.eurojust.europa.eu/publication/sirius-eu-electronic-evidence-situation-report'],
  messages: {
    default: 'A number asked about is of {target}; the agency is in {home}, and police seldom reach beyond it alone.',
  },
  nextStep: 'Ask the agency, through the number on its own site, what ties the person to its country.',
  benign: 'Cases cross borders, and people keep foreign numbers.',
  evaluate(context) {
    const home = claimedCountry(context);
    if (home === null) return null;
    for (const target of (context.fields.targets ?? []).slice(0, MOST_TARGETS)) {
      if (target.length > MOST || !target.trim().startsWith('+')) continue;
      const country = findPhoneNumbersInText(target)[0]?.number.country;
      if (!country || sovereign(country) === sovereign(home)) continue;
      const nameOf = (code: string) => countryByCode(code)?.name ?? code;
      return { params: { target: nameOf(country), home: nameOf(home) } };
    }
    return null;
  },
});
