import { MAIL_HOSTS } from '../../data/mail-hosts.ts';
import { existingDomain, operatorOf } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const mailHostUnlikeAgency = defineSignal({
  id: 'mail-host-unlike-agency',
  catalogue: ['D-8'],
  family: 'D',
  severity: 'medium',
  title: 'The mail of the domain goes to a parking, forwarding or consumer service',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    parking: 'Mail for {domain} goes to {host}, a service for parked names that are for sale.',
    forwarding: 'Mail for {domain} goes to {host}, which only passes it on to a mailbox elsewhere.',
    consumer: 'Mail for {domain} goes to {host}, a service for private persons.',
  },
  nextStep: 'Find the agency through its own site and ask whether this domain is in use for legal process.',
  benign: 'A small force may have chosen a cheap host, or be moving its mail.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns || dns.value.mx.length === 0) return null;
    const kinds = dns.value.mx.map((host) => MAIL_HOSTS[operatorOf(host)]);
    const [kind] = kinds;
    if (kind === undefined || kinds.includes(undefined)) return null;
    const params = { domain: sender(context)?.shownDomain ?? dns.subject, host: operatorOf(dns.value.mx[0] ?? '') };
    return { message: kind, params, sources: sourceOf(dns) };
  },
});
