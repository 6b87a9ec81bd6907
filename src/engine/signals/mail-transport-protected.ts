import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const mailTransportProtected = defineSignal({
  id: 'mail-transport-protected',
  catalogue: ['D-14'],
  family: 'D',
  severity: 'info',
  title: 'The domain protects its mail on the way',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc8461', 'https://www.rfc-editor.org/rfc/rfc8460'],
  messages: { default: '{domain} takes care of its mail ({means}). That proves nothing about who wrote this one.' },
  nextStep: 'Nothing follows from this alone; carry on with the usual checks.',
  benign: 'Careful domains belong to agencies and to others.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns) return null;
    const means = [...(dns.value.mtaSts ? ['MTA-STS'] : []), ...(dns.value.tlsRpt ? ['TLS-RPT'] : [])].join(', ');
    if (means === '') return null;
    return { params: { domain: sender(context)?.shownDomain ?? dns.subject, means }, sources: sourceOf(dns) };
  },
});
