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
  },
  nextStep: 'Answer only to the address the request came from, after a call-back through the published number.',
  benign: 'Some case-management systems relay replies through a domain of their own.',
  evaluate(context) {
    const from = sender(context);
    const to = replyTo(context);
    if (!from || !to || to.registrable === from.registrable) return null;
    const params = { replyDomain: to.shownDomain, senderDomain: from.shownDomain };
    const { verdict } = context.knowledge.registry.judge(to.domain);
    if (verdict !== 'freemail' && verdict !== 'disposable') return { params };
    return { message: 'free-mail', severity: 'critical', params };
  },
});
