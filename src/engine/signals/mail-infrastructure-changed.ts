import { existingDomain, operatorOf } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** Host names of an earlier answer; anything else than a list of text is no host name. */
const hostsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : [];

/** True when both lists are known and no operator is in both. */
function replaced(before: readonly string[], now: readonly string[]): boolean {
  if (before.length === 0 || now.length === 0) return false;
  const operators = new Set(before.map(operatorOf));
  return !now.some((host) => operators.has(operatorOf(host)));
}

export const mailInfrastructureChanged = defineSignal({
  id: 'mail-infrastructure-changed',
  catalogue: ['D-9'],
  family: 'D',
  severity: 'medium',
  title: 'Name servers or mail servers of the domain have changed since the last look',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: ['https://www.cisa.gov/news-events/directives/ed-19-01-mitigate-dns-infrastructure-tampering-closed'],
  messages: {
    'name-servers': 'The name servers of {domain} have changed since the last look: now {hosts}.',
    'mail-servers': 'The mail servers of {domain} have changed since the last look: now {hosts}.',
  },
  nextStep: 'Ask the agency through its published number whether it has moved its domain or its mail.',
  benign: 'Agencies change their provider now and then.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns?.value.previous) return null;
    const { previous, nameServers = [], mx } = dns.value;
    const domain = sender(context)?.shownDomain ?? dns.subject;
    const hit = (message: string, hosts: readonly string[]) => ({
      message,
      params: { domain, hosts: hosts.slice(0, 3).join(', ') },
      sources: sourceOf(dns),
    });
    if (replaced(hostsOf(previous.nameServers), nameServers)) return hit('name-servers', nameServers);
    return replaced(hostsOf(previous.mx), mx) ? hit('mail-servers', mx) : null;
  },
});
