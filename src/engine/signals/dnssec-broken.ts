import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const dnssecBroken = defineSignal({
  id: 'dnssec-broken',
  catalogue: ['D-12'],
  family: 'D',
  severity: 'low',
  title: 'The signatures on the domain records do not verify',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc4035#section-4.3'],
  messages: { default: 'The records of {domain} are signed, and the signatures do not verify (DNSSEC).' },
  nextStep: 'Look again later; until then do not rely on anything this domain says about itself.',
  benign: 'Mostly a zone whose keys were changed carelessly.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (dns?.value.dnssec?.toLowerCase() !== 'bogus') return null;
    return { params: { domain: sender(context)?.shownDomain ?? dns.subject }, sources: sourceOf(dns) };
  },
});
