import { callBackRefusal, replyOnlyHere } from '../facts/call-back-refusal.ts';
import { defineSignal } from '../signal.ts';

export const callBackTurnedAway = defineSignal({
  id: 'call-back-turned-away',
  catalogue: ['C-3'],
  family: 'C',
  severity: 'critical',
  title: 'The request asks not to be checked',
  needs: [],
  fields: ['bodyText'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The request asks not to call or check: “{words}”.',
    'only-here': 'The request wants the answer at this address alone: “{words}”.',
  },
  nextStep: 'Call the agency all the same, through the number on its own site, and ask for the officer’s supervisor.',
  benign: 'Sealed and undercover cases are kept quiet; then the supervisor can still confirm the request.',
  evaluate(context) {
    const refusal = callBackRefusal(context);
    if (refusal) return { params: { words: refusal.words } };
    const onlyHere = replyOnlyHere(context);
    return onlyHere ? { message: 'only-here', severity: 'medium', params: { words: onlyHere.words } } : null;
  },
});
