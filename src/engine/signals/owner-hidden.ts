import { underClosedSuffix } from '../facts/closed-suffix.ts';
import { found } from '../facts/lookup.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const ownerHidden = defineSignal({
  id: 'owner-hidden',
  catalogue: ['R-2'],
  family: 'R',
  severity: 'low',
  title: 'The owner of the domain hides behind a privacy service',
  needs: ['registration'],
  fields: ['requesterEmail'],
  references: ['https://www.icann.org/resources/pages/privacy-proxy-registration-2013-03-22-en'],
  messages: { default: 'The owner of {domain} is hidden by a privacy or proxy service.' },
  nextStep: 'Find the agency through its own site and ask whether it owns this domain.',
  benign: 'Many registries and registrars hide every owner by default, for data protection.',
  evaluate(context) {
    const registration = found(context, 'registration');
    if (registration?.value.privacy !== true || underClosedSuffix(context)) return null;
    return { params: { domain: registration.subject }, sources: sourceOf(registration) };
  },
});
