import { PARKING_NAME_SERVERS } from '../../data/mail-hosts.ts';
import { existingDomain, operatorOf } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const noWebSite = defineSignal({
  id: 'no-web-site',
  catalogue: ['D-10', 'D-13'],
  family: 'D',
  severity: 'medium',
  title: 'There is no site at the domain, or it is parked',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{domain} has no web address of its own, so it shows no way to call the agency back.',
    parked: '{domain} rests on {host}, a service for parked names that are for sale.',
  },
  nextStep: 'Find the agency through a public directory, not through this domain, and call it back.',
  benign: 'Some agencies use a name for mail only and keep their site elsewhere.',
  evaluate(context) {
    const dns = existingDomain(context);
    const from = sender(context);
    if (!dns || !from) return null;
    const host = (dns.value.nameServers ?? []).map(operatorOf).find((name) => PARKING_NAME_SERVERS.has(name));
    const params = { domain: from.shownDomain };
    if (host !== undefined) {
      return { message: 'parked', catalogue: ['D-10'], params: { ...params, host }, sources: sourceOf(dns) };
    }
    // A mail host below the agency's name (mail.example.org) needs no site of its own.
    if (from.domain !== from.registrable || dns.value.addresses?.length !== 0) return null;
    const known = context.knowledge.registry.owner(from.domain) !== null;
    return { severity: known ? 'low' : 'medium', params, sources: sourceOf(dns) };
  },
});
