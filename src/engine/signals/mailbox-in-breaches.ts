import { shownDay } from '../facts/age.ts';
import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const mailboxInBreaches = defineSignal({
  id: 'mailbox-in-breaches',
  catalogue: ['A-13'],
  family: 'A',
  severity: 'low',
  title: 'The address is in published data breaches',
  needs: ['exposure-account'],
  fields: ['requesterEmail'],
  references: ['https://haveibeenpwned.com/API/v3'],
  messages: { default: 'This address is in {breaches} published data breaches, the latest find on {day}.' },
  nextStep: 'Call the officer through the published number before answering.',
  benign: 'Most people who have used an address for years are in some breach.',
  evaluate(context) {
    const exposure = found(context, 'exposure-account');
    if (!exposure || exposure.value.breaches <= 0) return null;
    const { breaches, latestAt } = exposure.value;
    return { params: { breaches, day: shownDay(latestAt) }, sources: sourceOf(exposure) };
  },
});
