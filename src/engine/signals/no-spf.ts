import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const noSpf = defineSignal({
  id: 'no-spf',
  catalogue: ['D-3'],
  family: 'D',
  severity: 'low',
  title: 'The domain does not say which servers may send its mail',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc7208'],
  messages: { default: '{domain} publishes no list of servers that may send its mail (SPF).' },
  nextStep: 'Do not rely on the From address; call the agency back through its published number.',
  benign: 'Many small agencies have never published one.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns || (dns.value.spf ?? '').trim() !== '') return null;
    return { params: { domain: sender(context)?.shownDomain ?? dns.subject }, sources: sourceOf(dns) };
  },
});
