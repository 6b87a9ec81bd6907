import { foldName } from '../../data/fold-name.ts';
import type { Agency } from '../../schema/agency.ts';
import type { AgencyRegistry, RegistryEntry } from '../knowledge.ts';
import { arrayTable, type EntryTable } from '../registry/entry-table.ts';
import { createJudge } from './judge.ts';
import { buildHashIndex } from './likeness/hash-index.ts';
import { hashOf } from './likeness/rolling-hash.ts';

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
export const createRegistry = (
  entries: readonly RegistryEntry[],
  version: string,
  options: RegistryOptions = {},
): AgencyRegistry => registryOf(arrayTable(entries), version, options);

/** Builds the registry over a table. Indexes are made when first needed, entries each time they are asked for. */
export function registryOf(table: EntryTable, version: string, options: RegistryOptions = {}): AgencyRegistry {
  const find = exactIndex(table);
  let byName: ReadonlyMap<string, readonly number[]> | null = null;
  const names = (): ReadonlyMap<string, readonly number[]> => {
    byName ??= indexNames(table);
    return byName;
  };
  const owner = (domain: string): RegistryEntry | null => {
    for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const index = find(name);
      if (index >= 0) return table.entry(index);
    }
    return null;
  };
  return {
    version,
    get size() {
      let distinct = 0;
      for (let index = 0; index < table.size; index += 1) if (find(table.domain(index)) === index) distinct += 1;
      return distinct;
    },
    owner,
    named: (name) => (names().get(foldName(name)) ?? []).map((index) => table.entry(index)),
    judge: createJudge({ table, owner, find, published: options.published ?? new Set() }),
  };
}

/** First entry for exactly this domain, or -1. */
function exactIndex(table: EntryTable): (domain: string) => number {
  const index = buildHashIndex(table.size, (emit) => {
    for (let at = 0; at < table.size; at += 1) emit(hashOf(table.domain(at)), at);
  });
  return (domain) => {
    let first = -1;
    index.find(hashOf(domain), (at) => {
      if ((first < 0 || at < first) && table.domain(at) === domain) first = at;
      return true;
    });
    return first;
  };
}

function indexNames(table: EntryTable): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (let at = 0; at < table.size; at += 1) {
    const { name, nameEn, short } = table.entry(at);
    for (const known of new Set([name, nameEn, ...short])) {
      if (known === null) continue;
      const key = foldName(known);
      const list = byName.get(key);
      if (list) list.push(at);
      else byName.set(key, [at]);
    }
  }
  return byName;
}
