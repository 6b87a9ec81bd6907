import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const requesterNotInGoodStanding = defineSignal({
  id: 'requester-not-in-good-standing',
  catalogue: ['A-15'],
  family: 'A',
  severity: 'high',
  title: 'The portal has not verified this account, or has suspended it',
  needs: ['requester-standing'],
  fields: ['accountVerified', 'requesterEmail'],
  references: ['https://www.kodexglobal.com/'],
  messages: {
    suspended: 'The portal vendor has suspended this account.',
    unverified: 'The portal vendor has not verified this account.',
    'reverification-due': 'The portal vendor asks this account to prove itself again, and it has not done so yet.',
    shown: 'The portal shows this account as not verified.',
  },
  nextStep: 'Do not rely on the account. Call the agency back through its published number.',
  benign: 'The paperwork of a new or returning officer may still be pending.',
  evaluate(context) {
    const answer = found(context, 'requester-standing');
    if (!answer) return context.fields.accountVerified === false ? { message: 'shown' } : null;
    const { standing } = answer.value;
    if (standing === 'verified') return null;
    return {
      message: standing,
      severity: standing === 'suspended' ? 'critical' : 'high',
      sources: sourceOf(answer),
    };
  },
});
