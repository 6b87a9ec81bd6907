import { type Context, fact } from '../context.ts';
import { existingDomain } from '../facts/mail-dns.ts';
import { sender } from '../facts/sender.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

/** US federal civilian domains must publish p=reject since 2018 (BOD 18-01); the registry says which are federal. */
const mustReject = fact((context: Context): boolean => {
  const from = sender(context);
  if (!from?.domain.endsWith('.gov')) return false;
  return context.knowledge.registry.owner(from.domain)?.type === 'federal-police';
});

export const weakDmarc = defineSignal({
  id: 'weak-dmarc',
  catalogue: ['D-5'],
  family: 'D',
  severity: 'low',
  title: 'The domain does not ask receivers to refuse forged mail',
  needs: ['mail-dns'],
  fields: ['requesterEmail'],
  references: [
    'https://www.rfc-editor.org/rfc/rfc7489#section-6.3',
    'https://www.cisa.gov/news-events/directives/bod-18-01-enhance-email-and-web-security',
  ],
  messages: {
    default: '{domain} does not say what to do with mail forged in its name (no DMARC policy).',
    none: '{domain} asks receivers to let forged mail through (DMARC policy none).',
    federal: '{domain} is a US federal domain and must refuse forged mail since 2018, but does not (DMARC).',
  },
  nextStep: 'Treat the From address as unproven; call the agency back through its published number.',
  benign: 'Most local governments have no DMARC policy.',
  evaluate(context) {
    const dns = existingDomain(context);
    if (!dns) return null;
    const { dmarc } = dns.value;
    const inherited = typeof dmarc?.domain === 'string' && dmarc.domain !== dns.subject;
    const policy = inherited ? (dmarc?.subdomainPolicy ?? dmarc?.policy) : dmarc?.policy;
    if (policy !== undefined && policy.toLowerCase() !== 'none') return null;
    const params = { domain: sender(context)?.shownDomain ?? dns.subject };
    const sources = sourceOf(dns);
    if (mustReject(context)) return { message: 'federal', severity: 'high', params, sources };
    return policy === undefined ? { params, sources } : { message: 'none', params, sources };
  },
});
