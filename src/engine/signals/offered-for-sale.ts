import { shownDay } from '../facts/age.ts';
import { calledSince, oneStepLower } from '../facts/called-since.ts';
import { consult } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** Newest first; an offer of unknown day counts as the newest, because nothing can be newer than it for certain. */
const moment = (seenAt: string | null): number => {
  const at = Date.parse(seenAt ?? '');
  return Number.isFinite(at) ? at : Number.POSITIVE_INFINITY;
};

export const offeredForSale = defineSignal({
  id: 'offered-for-sale',
  catalogue: ['A-14'],
  family: 'A',
  severity: 'critical',
  title: 'Access to this mailbox or domain is offered for sale',
  needs: ['offered-for-sale'],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'Access to {subject} was offered for sale on {day} ({where}).',
    called:
      'Access to {subject} was offered for sale on {day} ({where}); a call-back on {calledAt} confirmed the officer since.',
  },
  nextStep: 'Stop and escalate. Call the agency through its published number and tell it about the offer.',
  benign: 'Sellers repeat old offers and boast of access they do not have.',
  evaluate(context) {
    const [offer] = [...consult(context, 'offered-for-sale').found].sort(
      (a, b) => moment(b.value.seenAt) - moment(a.value.seenAt),
    );
    if (!offer) return null;
    const { seenAt, where } = offer.value;
    const params = { subject: offer.subject, day: shownDay(seenAt), where: where ?? 'source not named' };
    const called = calledSince(context, seenAt);
    if (!called) return { params, sources: sourceOf(offer) };
    return {
      message: 'called',
      severity: oneStepLower('critical'),
      params: { ...params, calledAt: called.calledAt },
      sources: [...sourceOf(offer), called.source],
    };
  },
});
