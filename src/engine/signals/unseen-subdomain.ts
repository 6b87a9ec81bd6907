import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { senderOwner } from '../facts/sender-judgement.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const unseenSubdomain = defineSignal({
  id: 'unseen-subdomain',
  catalogue: ['S-18'],
  family: 'S',
  severity: 'medium',
  title: 'The address is below an agency’s domain, on a name that receives no mail',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: [
    'https://labs.guard.io/subdomailing-thousands-of-hijacked-major-brand-subdomains-found-bombarding-users-with-millions-a5e5fb892935',
  ],
  messages: {
    default:
      '{domain} lies below {owner}, but names no mail server. Forgotten names below a real domain can be taken over.',
  },
  nextStep: 'Ask the agency, through its published number, whether it sends from this name.',
  benign: 'Regional mail systems may send from a name that never receives.',
  evaluate(context) {
    const from = sender(context);
    const owner = senderOwner(context);
    const dns = existingDomain(context);
    if (!from || !owner || !dns || owner.domain === from.domain) return null;
    if (dns.value.mx.length > 0 && !dns.value.nullMx) return null;
    return { params: { domain: from.shownDomain, owner: owner.domain }, sources: sourceOf(dns) };
  },
});
