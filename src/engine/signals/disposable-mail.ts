import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const disposableMail = defineSignal({
  id: 'disposable-mail',
  catalogue: ['S-4'],
  family: 'S',
  severity: 'critical',
  title: 'The request came from a throw-away mailbox or an anonymous relay',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{domain} gives mailboxes that are thrown away after use.',
    relay: '{domain} passes mail on so that nobody sees who sends it.',
  },
  nextStep: 'Do not answer this address. Call the agency through the number on its own site.',
  benign: 'Practically none for a public body.',
  evaluate(context) {
    const judged = senderJudgement(context);
    if (judged?.verdict !== 'disposable') return null;
    return { ...(judged.kind === 'relay' ? { message: 'relay' } : {}), params: { domain: judged.shown } };
  },
});
