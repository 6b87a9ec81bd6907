import { parseAddress } from '../../engine/domain/address.ts';
import type { Knowledge, RegistryEntry } from '../../engine/knowledge.ts';
import type { RequestFields } from '../../schema/request.ts';
import type { PublishedContact } from '../../schema/view.ts';

const contactOf = (entry: RegistryEntry, by: PublishedContact['by'], date: string): PublishedContact => ({
  agency: entry.nameEn ?? entry.name ?? entry.domain,
  by,
  page: entry.contact ?? entry.site,
  // A number that nobody checked is not offered: the agency's own page has it.
  phone: entry.reviewed ? entry.phone : null,
  source: entry.source,
  date,
});

/**
 * The registry's row for the claimed agency; for the sender's domain where the name is in no row or in several. Null
 * where neither says: then the reviewer has to find the agency's site.
 */
export function publishedFor(
  { agency, requesterEmail }: RequestFields,
  { registry, dataVersion }: Knowledge,
): PublishedContact | null {
  const named = agency ? registry.named(agency) : [];
  const owner = ownerOf(requesterEmail, registry);
  const [first] = named;
  const same = named.find(({ domain }) => domain === owner?.domain);
  if (same) return contactOf(same, 'name', dataVersion);
  if (first && named.every(({ name, country }) => name === first.name && country === first.country))
    return contactOf(first, 'name', dataVersion);
  // A claimed name that belongs to others is not answered with the sender's own domain: that would prove the claim by itself.
  return owner && !first ? contactOf(owner, 'sender-domain', dataVersion) : null;
}

function ownerOf(email: string | null, registry: Knowledge['registry']): RegistryEntry | null {
  const address = parseAddress(email);
  return address ? registry.owner(address.domain) : null;
}
