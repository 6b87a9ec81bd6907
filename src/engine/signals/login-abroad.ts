import { countryByCode, countryOf } from '../../data/countries.ts';
import type { Context } from '../context.ts';
import { claimedCountry, senderCountry, sovereign } from '../facts/claimed-country.ts';
import { defineSignal } from '../signal.ts';

/** A posting abroad or a network exit elsewhere, as requests state it. */
const EXPLAINED =
  /\bvpn\b|\bproxy\b|egress|liaison|attach[eé]|legat\b|embassy|consulate|posted (?:to|at|in)|seconded|verbindungsbeamt|botschaft|abgeordnet|ambassade|officier de liaison|détaché|oficial de enlace|agregad|embajada|oficial de ligação|adido|embaixada|ufficiale di collegamento|ambasciata|distaccat|liaisonofficier|gedetacheerd|oficer łącznikowy|ambasad|oddelegowan|連絡官|大使館|駐在/iu;

/** Characters of the text in which the explanation is looked for: it stands in the letter's head or foot. */
const WINDOW = 4000;

function explained({ fields }: Context): boolean {
  const { unit, agency, requesterName, accountLoginCountry, bodyText } = fields;
  const text = bodyText ?? '';
  const parts = [unit, agency, requesterName, accountLoginCountry, text.slice(0, WINDOW), text.slice(-WINDOW)];
  return EXPLAINED.test(parts.join('\n'));
}

const nameOf = (code: string): string => countryByCode(code)?.name ?? code;

export const loginAbroad = defineSignal({
  id: 'login-abroad',
  catalogue: ['A-9'],
  family: 'A',
  severity: 'high',
  title: 'The account was used from another country than the agency is in',
  needs: [],
  fields: ['accountLoginCountry', 'country'],
  references: ['https://www.infostealers.com/'],
  messages: {
    default: 'The account was used from {login}, while the agency is in {home}.',
    explained:
      'The account was used from {login}, while the agency is in {home}; a posting abroad or a network exit is stated.',
  },
  nextStep: 'Ask the agency, through the number on its own site, where the officer is and whether they filed this.',
  benign: 'A posting abroad, or a network that leaves the country elsewhere.',
  evaluate(context) {
    const shown = context.fields.accountLoginCountry;
    const login = countryOf(shown) ?? countryOf(shown?.slice(0, 200).split(/[(,;/]/u, 1)[0] ?? null);
    const claimed = claimedCountry(context);
    const owner = senderCountry(context);
    // The staff of an international body work in every country.
    if (login === null || owner === 'XX') return null;
    const homes = [claimed, owner].filter((code): code is string => code !== null).map(sovereign);
    const [home] = homes;
    if (home === undefined || homes.includes(sovereign(login))) return null;
    const params = { login: nameOf(login), home: nameOf(home) };
    return explained(context) ? { message: 'explained', severity: 'medium', params } : { params };
  },
});
