import { foldName } from '../../data/fold-name.ts';
import type { Agency } from '../../schema/agency.ts';
import type { AgencyRegistry, DomainJudgement, RegistryEntry } from '../knowledge.ts';

/** One entry per domain of an agency. */
export const entriesOf = (agency: Agency): RegistryEntry[] =>
  agency.domains.map((domain) => ({
    domain,
    name: agency.name,
    nameEn: agency.nameEn ?? null,
    short: agency.short ?? [],
    country: agency.country,
    region: agency.region ?? null,
    city: agency.city ?? null,
    type: agency.type,
    site: agency.site ?? null,
    contact: agency.contact ?? null,
    phone: agency.phone ?? null,
    source: agency.provenance,
    reviewed: agency.reviewed,
  }));

/** Builds the registry from entries; of two for one domain the first wins. */
export function createRegistry(entries: readonly RegistryEntry[], version: string): AgencyRegistry {
  const byDomain = new Map<string, RegistryEntry>();
  const byName = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    if (byDomain.has(entry.domain)) continue;
    byDomain.set(entry.domain, entry);
    for (const name of [entry.name, entry.nameEn, ...entry.short]) {
      if (name === null) continue;
      const key = foldName(name);
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }
  const owner = (domain: string): RegistryEntry | null => {
    for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const entry = byDomain.get(name);
      if (entry) return entry;
    }
    return null;
  };
  const judge = (input: string): DomainJudgement => {
    const domain = input.toLowerCase();
    const entry = owner(domain);
    return entry
      ? {
          domain,
          verdict: 'registered',
          of: [entry.domain],
          kind: null,
          agency: entry.name,
          why: `${domain} is in the agency registry.`,
        }
      : {
          domain,
          verdict: 'unknown',
          of: [],
          kind: null,
          agency: null,
          why: `${domain} is not in the agency registry.`,
        };
  };
  return { version, size: byDomain.size, owner, named: (name) => byName.get(foldName(name)) ?? [], judge };
}
