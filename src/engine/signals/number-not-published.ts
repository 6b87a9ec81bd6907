import type { PhoneNumber } from 'libphonenumber-js/max';
import { publishedPhone, statedPhone } from '../facts/phones.ts';
import { defineSignal } from '../signal.ts';

/** Leading digits of a national number that stand for its area: all of an area code in the North American plan, most of one elsewhere. */
const areaDigits = (phone: PhoneNumber): number => (phone.countryCallingCode === '1' ? 3 : 2);

function sameArea(a: PhoneNumber, b: PhoneNumber): boolean {
  if (a.countryCallingCode !== b.countryCallingCode) return false;
  const digits = areaDigits(a);
  return a.nationalNumber.slice(0, digits) === b.nationalNumber.slice(0, digits);
}

export const numberNotPublished = defineSignal({
  id: 'number-not-published',
  catalogue: ['C-20'],
  family: 'C',
  severity: 'medium',
  title: 'Another number than the agency publishes',
  needs: [],
  fields: ['phone'],
  references: ['https://www.securityinfowatch.com/'],
  messages: {
    default: 'The call-back number {stated} is not the one the agency publishes, nor from its area.',
    'same-area': 'The call-back number {stated} is not the one the agency publishes, but from the same area.',
  },
  nextStep: 'Call the published number and ask to be put through.',
  benign: 'Officers give their direct line.',
  evaluate(context) {
    const stated = statedPhone(context);
    const published = publishedPhone(context);
    if (!stated || !published || stated.number === published.number) return null;
    const params = { stated: stated.formatInternational() };
    return sameArea(stated, published) ? { message: 'same-area', severity: 'low', params } : { params };
  },
});
