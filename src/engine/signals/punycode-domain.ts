import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const punycodeDomain = defineSignal({
  id: 'punycode-domain',
  catalogue: ['L-2'],
  family: 'L',
  severity: 'high',
  title: 'The domain stands for letters outside ASCII',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc3492'],
  messages: { default: '{written} stands for {shown}, and is not in the agency registry.' },
  nextStep: 'Compare the name letter by letter with the one on the agency’s own site.',
  benign: 'Agencies in many countries have names with letters outside ASCII; few use them for mail.',
  evaluate(context) {
    const judged = senderJudgement(context);
    if (!judged || judged.verdict === 'registered' || !judged.ascii.includes('xn--')) return null;
    return { params: { shown: judged.shown, written: judged.ascii } };
  },
});
