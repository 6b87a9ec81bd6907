import { countryByCode } from '../../data/countries.ts';
import { claimedCountry, senderCountry } from '../facts/claimed-country.ts';
import { postedAbroad } from '../facts/posted-abroad.ts';
import { defineSignal } from '../signal.ts';
import { reading, textShown } from '../text/reading.ts';

/** Share of the telling words, and how many of them, before the language is sure. Chosen by us. */
const SHARE = 0.7;
const WORDS = 10;
/** Written to companies from everywhere. */
const TO_COMPANIES = 'en';

export const languageOfElsewhere = defineSignal({
  id: 'language-of-elsewhere',
  catalogue: ['C-24'],
  family: 'C',
  severity: 'medium',
  title: 'The request is in a language of neither the agency nor the company',
  needs: [],
  fields: ['bodyText', 'country'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: 'The request is written in {language}, which is no language of {country}.' },
  nextStep: 'Call the agency back in its own language, through the number on its own site.',
  benign: 'Officers write in a language that they think you read.',
  evaluate(context) {
    const country = countryByCode(claimedCountry(context) ?? '');
    const { ranked, evidence } = reading(context).language;
    const [first] = ranked;
    if (!country || !first || !textShown(context) || country.languages.length === 0) return null;
    if (first.share < SHARE || evidence < WORDS || first.language === TO_COMPANIES) return null;
    if (country.languages.includes(first.language) || postedAbroad(context) || senderCountry(context) === 'XX')
      return null;
    const shown = new Intl.DisplayNames(['en'], { type: 'language' }).of(first.language) ?? first.language;
    return { params: { language: shown, country: country.name } };
  },
});
