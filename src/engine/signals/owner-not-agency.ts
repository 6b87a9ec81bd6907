import { underClosedSuffix } from '../facts/closed-suffix.ts';
import { found } from '../facts/lookup.ts';
import { mayBeSame, namesAnOwner, readsAsPublicBody } from '../facts/organisation-name.ts';
import { sourceOf } from '../facts/source.ts';
import { defineSignal } from '../signal.ts';

export const ownerNotAgency = defineSignal({
  id: 'owner-not-agency',
  catalogue: ['R-4'],
  family: 'R',
  severity: 'medium',
  title: 'The domain is registered to somebody else than the agency',
  needs: ['registration'],
  fields: ['requesterEmail', 'agency'],
  references: ['https://www.rfc-editor.org/rfc/rfc9083#section-5.1'],
  messages: { default: '{domain} is registered to {owner}, not to {agency}.' },
  nextStep: 'Find the agency through its own site and ask whether it owns this domain.',
  benign: 'A contractor or an association may hold the name for the agency.',
  evaluate(context) {
    const registration = found(context, 'registration');
    const { agency } = context.fields;
    const owner = registration?.value.registrant ?? '';
    if (!registration || !agency || underClosedSuffix(context) || !namesAnOwner(owner)) return null;
    if (readsAsPublicBody(owner) || mayBeSame(agency, owner)) return null;
    const registered = context.knowledge.registry.owner(registration.subject);
    if (registered?.name && mayBeSame(registered.name, owner)) return null;
    return { params: { domain: registration.subject, owner, agency }, sources: sourceOf(registration) };
  },
});
