import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

export const phoneShared = defineSignal({
  id: 'phone-shared',
  catalogue: ['A-7'],
  family: 'A',
  severity: 'critical',
  title: 'The call-back number was used by senders of other agencies',
  needs: ['history'],
  fields: ['phone'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    one: 'The phone number in this request was also given by a sender of another agency within 30 days.',
    default: 'The phone number in this request was also given by senders of {count} other agencies within 30 days.',
  },
  nextStep: 'Do not call this number. Find the agency on its own site, and look at the other requests with it.',
  benign: 'A joint state centre that answers for several agencies.',
  evaluate(context) {
    const record = consult(context, 'history').found[0];
    const count = record?.value.agenciesSharingPhone ?? 0;
    if (!record || count < 1) return null;
    const sources = [{ source: record.source, at: record.at }];
    return count === 1 ? { message: 'one', sources } : { params: { count }, sources };
  },
});
