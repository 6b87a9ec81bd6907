import { senderOwner } from '../facts/sender-judgement.ts';
import { defineSignal } from '../signal.ts';

export const ownerSendsNoProcess = defineSignal({
  id: 'owner-sends-no-process',
  catalogue: ['S-8'],
  family: 'S',
  severity: 'medium',
  title: 'The domain belongs to a public body that is no police, prosecutor or court',
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: '{domain} belongs to {owner}, which is no police force, prosecutor or court.' },
  nextStep: 'Call the law-enforcement agency of that place through the number on its own site.',
  benign: 'The domain of a city or county serves its police too; those are left out here.',
  evaluate(context) {
    const owner = senderOwner(context);
    if (owner?.type !== 'other') return null;
    return { params: { domain: owner.domain, owner: owner.name ?? owner.domain } };
  },
});
