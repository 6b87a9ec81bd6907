import { listedAs } from '../facts/company-lists.ts';
import { sender } from '../facts/sender.ts';
import { defineSignal } from '../signal.ts';

export const onBlockedList = defineSignal({
  id: 'on-blocked-list',
  catalogue: ['S-1', 'S-2'],
  family: 'S',
  severity: 'critical',
  title: "The sender or its domain is on the company's blocked list",
  needs: [],
  fields: ['requesterEmail'],
  references: ['https://about.meta.com/actions/safety/audiences/law/guidelines/'],
  messages: {
    address: 'Your company has blocked this address: {reason} ({author}).',
    domain: 'Your company has blocked the domain {domain}: {reason} ({author}).',
  },
  nextStep: 'Stop and ask the person who blocked it before anything is answered.',
  benign: 'A mailbox that was recovered since; the entry then wants removing.',
  evaluate(context) {
    const from = sender(context);
    const entry = listedAs(context, 'blocked', from);
    if (!from || !entry) return null;
    const params = { reason: entry.reason || 'no reason given', author: entry.author || 'no author given' };
    const sources = [{ source: 'policy', at: new Date(context.now).toISOString() }];
    return entry.value.lastIndexOf('@') > 0
      ? { message: 'address', catalogue: ['S-1'], params, sources }
      : { message: 'domain', catalogue: ['S-2'], params: { ...params, domain: from.shownDomain }, sources };
  },
});
