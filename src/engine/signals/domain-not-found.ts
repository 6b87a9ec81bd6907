import { found } from '../facts/lookup.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const domainNotFound = defineSignal({
  id: 'domain-not-found',
  catalogue: ['D-1'],
  family: 'D',
  severity: 'critical',
  title: 'The domain of the sender does not exist',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc2308#section-2.1'],
  messages: { default: '{domain} does not exist in the domain name system: no mail can come from it or reach it.' },
  nextStep: 'Do not answer this address. Find the agency through its own site and ask whether it sent the request.',
  benign: 'A clerk may have mistyped the address, or the zone may be broken for the moment: try again later.',
  evaluate(context) {
    const dns = found(context, 'mail-dns');
    if (!dns || dns.value.exists) return null;
    return { params: { domain: sender(context)?.shownDomain ?? dns.subject }, sources: sourceOf(dns) };
  },
});
