import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const noMailServer = defineSignal({
  id: 'no-mail-server',
  catalogue: ['D-2'],
  family: 'D',
  severity: 'high',
  title: 'The domain of the sender receives no mail',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc7505', 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1'],
  messages: {
    default: '{domain} names no mail server, though the request came by mail from it.',
    'null-mx': '{domain} declares that it takes no mail at all, though the request came by mail from it.',
  },
  nextStep: 'Ask the agency through its published number which address it uses for legal process.',
  benign: 'Some systems send from a name that only sends and never receives.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns || (dns.value.mx.length > 0 && !dns.value.nullMx)) return null;
    const hit = { params: { domain: sender(context)?.shownDomain ?? dns.subject }, sources: sourceOf(dns) };
    return dns.value.nullMx ? { ...hit, message: 'null-mx' } : hit;
  },
});
