import { found } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';
import { isOfficialForm, reading } from '../text/reading.ts';

export const textUsedElsewhere = defineSignal({
  id: 'text-used-elsewhere',
  catalogue: ['C-30'],
  family: 'C',
  severity: 'high',
  title: 'Nearly the same text came from other agencies',
  needs: ['history'],
  fields: ['bodyText'],
  references: [
    'https://krebsonsecurity.com/2022/03/hackers-gaining-power-of-subpoena-via-fake-emergency-data-requests/',
  ],
  messages: {
    default: 'Nearly the same text came from {count} other agency or agencies in the last 30 days.',
  },
  nextStep: 'Compare it with the earlier request, and call each agency through the number on its own site.',
  benign: 'National forms and model letters are used by many agencies.',
  evaluate(context) {
    const history = found(context, 'history');
    const count = history?.value.similarTextOtherAgencies ?? 0;
    if (!history || count < 1 || isOfficialForm(reading(context))) return null;
    return { params: { count }, sources: [{ source: history.source, at: history.at }] };
  },
});
