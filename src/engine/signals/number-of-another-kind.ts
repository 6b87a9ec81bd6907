import type { PhoneNumber } from 'libphonenumber-js/max';
import { countryByCode } from '../../data/countries.ts';
import { claimedCountry, senderCountry, sovereign } from '../facts/claimed-country.ts';
import { statedPhone } from '../facts/phones.ts';
import { postedAbroad } from '../facts/posted-abroad.ts';
import { defineSignal } from '../signal.ts';

/** Kinds of number that anybody can rent anywhere, as the numbering plans name them. */
const RENTED: Readonly<Record<string, string>> = {
  VOIP: 'an internet telephone number',
  TOLL_FREE: 'a free-call number',
  PREMIUM_RATE: 'a premium-rate number',
  PERSONAL_NUMBER: 'a follow-me number',
};

/** The country of a number, or its code where several countries share that and the number does not tell them apart. */
function isForeign(phone: PhoneNumber, homes: readonly string[]): boolean {
  if (phone.country !== undefined) return !homes.includes(sovereign(phone.country));
  return !homes.some((code) => countryByCode(code)?.callingCodes.includes(phone.countryCallingCode));
}

export const numberOfAnotherKind = defineSignal({
  id: 'number-of-another-kind',
  catalogue: ['C-19'],
  family: 'C',
  severity: 'high',
  title: 'A call-back number from abroad, or of a kind that anybody can rent',
  needs: [],
  fields: ['phone'],
  references: ['https://www.itu.int/rec/T-REC-E.164/'],
  messages: {
    default: 'The call-back number is from {numberCountry}, while the agency is in {home}.',
    posted: 'The call-back number is from {numberCountry}, while the agency is in {home}; a posting abroad is stated.',
    rented: 'The call-back number is {kind}.',
  },
  nextStep: 'Do not call this number. Call the agency through the number on its own site.',
  benign: 'Offices run internet telephony, and liaison officers work abroad.',
  evaluate(context) {
    const phone = statedPhone(context);
    if (!phone) return null;
    const owner = senderCountry(context);
    const homes = [claimedCountry(context), owner].filter((code) => code !== null && code !== 'XX') as string[]; // filtered
    const [home] = homes;
    const kind = RENTED[phone.getType() ?? ''];
    const abroad = owner !== 'XX' && home !== undefined && isForeign(phone, homes.map(sovereign));
    if (!abroad) return kind === undefined ? null : { message: 'rented', severity: 'medium', params: { kind } };
    const params = {
      numberCountry: countryByCode(phone.country ?? '')?.name ?? `+${phone.countryCallingCode}`,
      home: countryByCode(home)?.name ?? home,
    };
    return postedAbroad(context) ? { message: 'posted', severity: 'medium', params } : { params };
  },
});
