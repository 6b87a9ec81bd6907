import { distanceOf } from '../facts/other-address.ts';
import { replyTo, sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

export const replyToElsewhere = defineSignal({
  id: 'reply-to-elsewhere',
  catalogue: ['S-10'],
  family: 'S',
  severity: 'high',
  title: 'The answer would go to another domain than the request came from',
  needs: [],
  fields: ['replyTo', 'requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2'],
  messages: {
    default: 'The answer would go to {replyDomain}, not to {senderDomain}.',
    'free-mail': 'The answer would go to a free mailbox at {replyDomain}, not to {senderDomain}.',
    'other-mailbox': 'The answer would go to another mailbox at {replyDomain} than the request came from.',
  },
  nextStep: 'Answer only to the address the request came from, after a call-back through the published number.',
  benign: 'Some case-management systems relay replies through a domain of their own.',
  evaluate(context) {
    const from = sender(context);
    const to = replyTo(context);
    const distance = to ? distanceOf(context, to) : 'same';
    if (!from || !to || distance === 'same') return null;
    const params = { replyDomain: to.shownDomain, senderDomain: from.shownDomain };
    if (distance !== 'free-mail') return { params };
    const severity = to.registrable === from.registrable ? 'high' : 'critical';
    return { message: severity === 'high' ? 'other-mailbox' : 'free-mail', severity, params };
  },
});
