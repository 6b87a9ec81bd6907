import { callBack } from '../facts/call-back.ts';
import { isFirstContact } from '../facts/first-contact.ts';
import { isEmergency, isMoving } from '../facts/gated.ts';
import { defineSignal } from '../signal.ts';

export const callBackMissing = defineSignal({
  id: 'call-back-missing',
  catalogue: ['W-11'],
  family: 'W',
  severity: 'info',
  title: 'A request that waits for a call-back, and none that counts is on record',
  needs: [],
  fields: ['emergency', 'process', 'requestType'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'No call-back to an independent number is on record for this request.',
    old: 'The last call-back is {days} days old; this company counts them for {limit}.',
    overridden: 'Stolen access to this sender was seen after the last call-back, which therefore no longer counts.',
  },
  nextStep: 'Call the agency through a number from its own site, never one from the request, and record the result.',
  benign: 'A routine step: every request of this kind starts without one.',
  evaluate(context) {
    const call = callBack(context);
    const gated = isEmergency(context) || isMoving(context) || isFirstContact(context);
    if (!gated || call?.standing || call?.result === 'refuted') return null;
    if (!call) return {};
    const limit = context.policy.callBackMaxAgeDays;
    if (call.ageDays < limit) return { message: 'overridden', sources: [call.source] };
    return { message: 'old', params: { days: call.ageDays, limit }, sources: [call.source] };
  },
});
