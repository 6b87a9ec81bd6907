import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { MAX_SPF_LOOKUPS, readSpf } from '../facts/spf.ts';
import { defineSignal } from '../signal.ts';

export const spfLetsAnyoneSend = defineSignal({
  id: 'spf-lets-anyone-send',
  catalogue: ['D-4'],
  family: 'D',
  severity: 'medium',
  title: 'The list of servers that may send for the domain does not limit anyone',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  messages: {
    default: '{domain} allows every server in the world to send mail in its name (SPF {mechanism}).',
    'too-many': 'The SPF record of {domain} needs {lookups} look-ups; above {most} receivers ignore it.',
  },
  nextStep: 'Treat the From address as unproven; call the agency back through its published number.',
  benign: 'Mostly a mistake in set-up that nobody noticed.',
  evaluate(context) {
    const dns = existingDomain(context);
    const record = dns?.value.spf ?? null;
    if (!dns || record === null) return null;
    const spf = readSpf(record);
    const domain = sender(context)?.shownDomain ?? dns.subject;
    const sources = sourceOf(dns);
    if (spf.allowsAll) return { params: { domain, mechanism: '+all' }, sources };
    const lookups = Math.max(spf.lookups, dns.value.spfLookups ?? 0);
    if (lookups <= MAX_SPF_LOOKUPS) return null;
    return { message: 'too-many', params: { domain, lookups, most: MAX_SPF_LOOKUPS }, sources };
  },
});
