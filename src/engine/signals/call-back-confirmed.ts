import { faded, POSITIVE_WEIGHT } from '../combine/weights.ts';
import { callBack } from '../facts/call-back.ts';
import { dayOf } from '../facts/moment.ts';
import { defineSignal } from '../signal.ts';

export const callBackConfirmed = defineSignal({
  id: 'call-back-confirmed',
  catalogue: ['A-17'],
  family: 'A',
  severity: 'info',
  title: 'A call-back to an independent number confirmed this sender, and nothing newer speaks against it',
  needs: ['history'],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default:
      'A call-back on {day} confirmed this sender. It counts for less with every day and not at all after {limit} days.',
  },
  nextStep: 'Compare the request with what was confirmed then; call again when it asks for more.',
  benign: 'A mailbox can be taken over after the call, so this lowers the score and clears no finding.',
  evaluate(context) {
    const call = callBack(context);
    if (!call?.standing || call.at === null) return null;
    const limit = context.policy.callBackMaxAgeDays;
    return {
      severity: 'info',
      weight: faded(POSITIVE_WEIGHT.callBack, call.ageDays, limit),
      params: { day: dayOf(call.at), limit },
      sources: [call.source],
    };
  },
});
