import type { RegistryEntry } from '../../knowledge.ts';
import type { EntryTable } from '../../registry/entry-table.ts';
import { buildHashIndex, type HashIndex } from './hash-index.ts';
import { memberOf } from './member.ts';
import { joined } from './members.ts';
import { foldCity, placesOf } from './place.ts';
import { hashOf } from './rolling-hash.ts';

/** Most entries weighed for one place: some 30 US towns are called Franklin. */
const MOST_PLACES = 64;

/** The places that an entry stands for: the one in its label, and the city it gives. */
function placeNames(word: string, { city, country, domain }: RegistryEntry): Set<string> {
  const named = placesOf(word, country ?? (domain.endsWith('.gov') ? 'US' : null));
  return new Set(city === null ? named : [...named, foldCity(city)]);
}

/** Finds the entries of a place; few questions name one, so the index is made for the first that does. */
export function placeIndex(
  table: EntryTable,
  each: (visit: (word: string, entry: number) => void) => void,
): (name: string, visit: (entry: number) => void) => void {
  let index: HashIndex | null = null;
  const build = (): HashIndex =>
    buildHashIndex(table.size * 2, (emit) =>
      each((word, entry) => {
        for (const name of placeNames(word, table.entry(entry))) emit(hashOf(name), entry);
      }),
    );
  return (name, visit) => {
    index ??= build();
    let found = 0;
    index.find(hashOf(name), (entry) => {
      const known = table.entry(entry);
      const member = memberOf(known);
      if (member && placeNames(joined(member.label), known).has(name)) {
        visit(entry);
        found += 1;
      }
      return found < MOST_PLACES;
    });
  };
}
