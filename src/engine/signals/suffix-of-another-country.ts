import { countryByCode } from '../../data/countries.ts';
import { governmentSuffixOf } from '../../data/suffixes.ts';
import { claimedCountry, sovereign } from '../facts/claimed-country.ts';
import { sender } from '../facts/sender.ts';
import { senderOwner } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

/** Bodies of many countries: they sit in one and speak for all. */
const INTERNATIONAL = new Set(['XX', 'EU']);

const nameOf = (code: string): string => countryByCode(code)?.name ?? code;

export const suffixOfAnotherCountry = defineSignal({
  id: 'suffix-of-another-country',
  catalogue: ['S-6'],
  family: 'S',
  severity: 'high',
  title: 'The mailbox belongs to the government of another country than the agency',
  needs: [],
  fields: ['requesterEmail', 'country'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{domain} is a government name of {mailCountry}; the request says it comes from {claimedCountry}.',
  },
  nextStep: 'Call the agency in the country the request names, through the number on its own site.',
  benign: 'Liaison officers and national bureaus of Interpol write from a host country’s mail.',
  evaluate(context) {
    const from = sender(context);
    const claimed = claimedCountry(context);
    if (!from || claimed === null) return null;
    const suffix = governmentSuffixOf(from.domain);
    const of = senderOwner(context)?.country ?? (suffix?.kind === 'closed' ? suffix.country : null);
    if (of === null || sovereign(of) === sovereign(claimed) || INTERNATIONAL.has(of) || INTERNATIONAL.has(claimed))
      return null;
    return { params: { domain: from.shownDomain, mailCountry: nameOf(of), claimedCountry: nameOf(claimed) } };
  },
});
