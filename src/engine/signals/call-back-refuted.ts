import { callBack } from '../facts/call-back.ts';
import { dayOf } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

export const callBackRefuted = defineSignal({
  id: 'call-back-refuted',
  catalogue: ['A-16'],
  family: 'A',
  severity: 'critical',
  title: 'A call-back found that the agency does not know the request',
  needs: ['history'],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'A call-back on {day} was answered: the agency did not send this request.',
    undated: 'A call-back was answered: the agency did not send this request.',
  },
  nextStep: 'Stop, escalate, and tell the agency that its name or mailbox is being used.',
  benign: 'The person who answered may not have known of the request; ask the supervisor before closing the case.',
  evaluate(context) {
    const call = callBack(context);
    if (call?.result !== 'refuted') return null;
    return call.at === null
      ? { message: 'undated', sources: [call.source] }
      : { params: { day: dayOf(call.at) }, sources: [call.source] };
  },
});
