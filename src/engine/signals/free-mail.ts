import { freeMailReason } from '../../data/suffixes.ts';
import { claimedCountry } from '../facts/claimed-country.ts';
import { senderJudgement } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const freeMail = defineSignal({
  id: 'free-mail',
  catalogue: ['S-3'],
  family: 'S',
  severity: 'high',
  title: 'The request came from a mailbox that anyone can open',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The request came from {domain}, where anyone can open a mailbox.',
    customary:
      'The request came from {domain}, where anyone can open a mailbox. Stations in this country use such mail: {reason}',
  },
  nextStep: 'Ask the agency, through the number on its own site, to send the request from its own domain.',
  benign: 'Small forces in some countries have no mail of their own.',
  evaluate(context) {
    const judged = senderJudgement(context);
    if (judged?.verdict !== 'freemail') return null;
    const country = claimedCountry(context);
    const reason = country === null ? null : freeMailReason(country);
    if (reason === null) return { params: { domain: judged.shown } };
    return {
      message: 'customary',
      severity: 'medium',
      params: { domain: judged.shown, reason },
      fields: ['requesterEmail', 'country'],
    };
  },
});
