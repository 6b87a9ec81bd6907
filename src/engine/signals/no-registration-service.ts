import { consult } from '../facts/lookup.ts';
import { defineSignal } from '../signal.ts';

export const noRegistrationService = defineSignal({
  id: 'no-registration-service',
  catalogue: ['R-7'],
  family: 'R',
  severity: 'info',
  title: 'The registry of this domain answers no questions',
  needs: ['registration'],
  fields: ['requesterEmail'],
  references: ['https://www.rfc-editor.org/rfc/rfc9224', 'https://data.iana.org/rdap/dns.json'],
  messages: { default: 'The registry of {domain} offers no public look-up, so its age is not known.' },
  nextStep: 'Nothing follows from this alone; find the agency through its own site.',
  benign: 'Many country registries offer none.',
  evaluate(context) {
    const [unavailable] = consult(context, 'registration').unavailable;
    if (!unavailable || !/\bno service\b|\bno rdap\b|\boffers no\b/i.test(unavailable.reason)) return null;
    return { params: { domain: unavailable.subject }, sources: [] };
  },
});
