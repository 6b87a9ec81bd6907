import { foldName } from '../../data/fold-name.ts';
import type { Agency } from '../../schema/agency.ts';
import type { AgencyRegistry, RegistryEntry } from '../knowledge.ts';
import { createJudge } from './judge.ts';

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

export interface RegistryOptions {
  /** Suffixes of which every name is among the entries: `gov` once the published list is imported. */
  published?: ReadonlySet<string>;
}

/** Builds the registry from entries; of two for one domain the first wins. */
export function createRegistry(
  entries: readonly RegistryEntry[],
  version: string,
  { published = new Set() }: RegistryOptions = {},
): AgencyRegistry {
  const all: RegistryEntry[] = [];
  const byDomain = new Map<string, number>();
  for (const entry of entries) {
    if (byDomain.has(entry.domain)) continue;
    byDomain.set(entry.domain, all.push(entry) - 1);
  }
  let byName: Map<string, RegistryEntry[]> | null = null;
  const names = (): Map<string, RegistryEntry[]> => {
    byName ??= indexNames(all);
    return byName;
  };
  const owner = (domain: string): RegistryEntry | null => {
    for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const entry = all[byDomain.get(name) ?? -1];
      if (entry) return entry;
    }
    return null;
  };
  return {
    version,
    size: all.length,
    owner,
    named: (name) => names().get(foldName(name)) ?? [],
    judge: createJudge({ entries: all, owner, find: (domain) => byDomain.get(domain) ?? -1, published }),
  };
}

function indexNames(entries: readonly RegistryEntry[]): Map<string, RegistryEntry[]> {
  const byName = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    for (const name of [entry.name, entry.nameEn, ...entry.short]) {
      if (name === null) continue;
      const key = foldName(name);
      const known = byName.get(key);
      if (known) known.push(entry);
      else byName.set(key, [entry]);
    }
  }
  return byName;
}
