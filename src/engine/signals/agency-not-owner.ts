import { foldName } from '../../data/fold-name.ts';
import type { Context } from '../context.ts';
import { mayBeSame } from '../facts/organisation-name.ts';
import { senderOwner } from '../facts/sender-judgement.ts';
import type { RegistryEntry } from '../knowledge.ts';
import { defineSignal } from '../signal.ts';

/** Where names of agencies and registries are in one language, so that two names can be compared. */
const COMPARABLE = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
/** Longest agency name compared. */
const MAX_NAME = 300;
const SHORTEST_WORD = 3;

/** Whether the claimed name shares a word with the domain itself: `Chandler Police` and `chandlerazpd.gov`. */
function sharesWithDomain(agency: string, domain: string): boolean {
  const label = domain.slice(0, domain.indexOf('.')).replaceAll('-', '');
  const words = foldName(agency)
    .split(' ')
    .filter((word) => word.length > SHORTEST_WORD);
  return words.some((word) => label.includes(word) || (label.length >= SHORTEST_WORD && word.startsWith(label)));
}

/** All that an owner may be called, its place included. */
const namesOf = ({ name, nameEn, parent, city, short }: RegistryEntry): string[] =>
  [name, nameEn, parent, city, ...short].filter((known): known is string => typeof known === 'string' && known !== '');

/** The claimed name is, to the letter, that of another force of the same country, which has domains of its own. */
function isAnotherForce({ knowledge }: Context, agency: string, owner: RegistryEntry): boolean {
  if (owner.type !== 'police') return false;
  const claimed = knowledge.registry.named(agency).filter(({ country }) => country === owner.country);
  return claimed.length > 0 && claimed.every(({ type, name }) => type === 'police' && name !== owner.name);
}

export const agencyNotOwner = defineSignal({
  id: 'agency-not-owner',
  catalogue: ['S-7'],
  family: 'S',
  severity: 'high',
  title: 'The domain belongs to another body than the agency named',
  needs: [],
  fields: ['agency', 'requesterEmail'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://get.gov/about/data/'],
  messages: { default: '{domain} belongs to {owner}; the request names {agency}.' },
  nextStep: 'Call the agency named, through the number on its own site, and ask whether it uses this domain.',
  benign: 'Regional task forces, shared dispatch centres and merged forces write from a partner’s domain.',
  evaluate(context) {
    const owner = senderOwner(context);
    const agency = context.fields.agency?.slice(0, MAX_NAME) ?? '';
    if (!owner?.name || agency.trim() === '' || !COMPARABLE.has(owner.country ?? '')) return null;
    // A national body has branches by any name; only a place's own domain can be the wrong place's.
    const isPlaces = owner.city !== null && owner.type !== 'federal-police' && owner.region !== 'DC';
    if (!isPlaces && !isAnotherForce(context, agency, owner)) return null;
    if (namesOf(owner).some((name) => mayBeSame(name, agency)) || sharesWithDomain(agency, owner.domain)) return null;
    return { params: { domain: owner.domain, owner: owner.name, agency } };
  },
});
