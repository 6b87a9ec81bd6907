import { isEmergency } from '../facts/gated.ts';
import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';
import { reading } from '../text/reading.ts';

/** Requests within the hour, this one included, at which a reminder is one that did not wait. Catalogue row W-8 says half an hour. */
const WITHIN_THE_HOUR = 2;

export const pressingFollowUp = defineSignal({
  id: 'pressing-follow-up',
  catalogue: ['W-8'],
  family: 'W',
  severity: 'medium',
  title: 'A reminder of an emergency request that presses for an answer',
  needs: [],
  fields: ['subject', 'bodyText'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'This reminds of an emergency request; {count} messages came from this sender within the hour.',
    stated: 'This reminds of an emergency request that came before.',
  },
  nextStep: 'Take the time that a call to the agency’s own number needs; a reminder does not shorten it.',
  benign: 'In a real emergency officers do write twice.',
  evaluate(context) {
    const [match] = reading(context).topic('reminder');
    if (!match || !isEmergency(context)) return null;
    const record = consult(context, 'history').found[0];
    const count = record?.value.requestsLastHour ?? 0;
    if (!record || count < WITHIN_THE_HOUR) return { message: 'stated', severity: 'low' };
    return { params: { count }, sources: [{ source: record.source, at: record.at }] };
  },
});
