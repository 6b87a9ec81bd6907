import type { RegistryEntry } from '../../knowledge.ts';
import type { EntryTable } from '../../registry/entry-table.ts';
import { roughSkeletons, skeletonOf } from '../skeleton.ts';
import { bitCount, buildDeletes, editsFor, findNear, lettersOf } from './deletes.ts';
import { distanceWithin } from './distance.ts';
import { buildHashIndex, hashOf } from './hash-index.ts';
import { memberOf, type Worth } from './member.ts';
import { collectMembers, joined } from './members.ts';
import { foldCity, placesOf } from './place.ts';

/** Every distinct label of the registry, and the ways to find one. Ids count labels, not entries. */
export interface Labels {
  readonly bytes: number;
  word(id: number): string;
  worth(id: number): Worth;
  /** Index of the label's entries, the most worth imitating first. */
  entries(id: number): Uint32Array;
  country(entry: number): string | null;
  domain(entry: number): string;
  worthOf(entry: number): Worth;
  /** The label itself, hyphens aside; -1 when there is none. */
  exact(word: string): number;
  /** The entry whose whole domain, dots and hyphens aside, is this: `northmarchpoliceuk`; -1 when there is none. */
  wholeName(name: string): number;
  /** Labels with the same skeleton, fine or rough. */
  alike(plain: string, rough: boolean, visit: (id: number) => void): void;
  /** Labels within one edit, or two where both are long. */
  near(word: string, visit: (id: number, distance: number) => void): void;
  /** Entries that name this place or lie in it: `henrietta` of `henriettatx.gov`. */
  place(name: string, visit: (entry: number) => void): void;
}

/** Shortest label whose typos are looked for, by what the name is worth. */
const SHORTEST: readonly number[] = [9, 4, 4, 3];

/** A domain without its dots and hyphens. */
export const withoutMarks = (domain: string): string => domain.replace(/[.-]/g, '');

/** The places that an entry stands for: the one in its label, and the city it gives. */
function placeNames(word: string, { city, country, domain }: RegistryEntry): Set<string> {
  const named = placesOf(word, country ?? (domain.endsWith('.gov') ? 'US' : null));
  return new Set(city === null ? named : [...named, foldCity(city)]);
}

export function buildLabels(table: EntryTable, find: (domain: string) => number): Labels {
  const { words, worths, entries, country, worthOf } = collectMembers(table, find);
  const word = (id: number): string => words[id] ?? '';
  const letters = Int32Array.from(words, lettersOf);
  // Which labels this query has looked at already: most share several deletes with it.
  const seen = new Uint32Array(words.length);
  let round = 0;
  const exact = buildHashIndex((emit) => {
    for (let id = 0; id < words.length; id += 1) emit(hashOf(word(id)), id);
  });
  const deletes = buildDeletes(words, (id) => word(id).length >= (SHORTEST[worths[id] ?? 0] ?? 9));
  const byForm = (forms: (word: string) => readonly string[]) =>
    buildHashIndex((emit) => {
      for (let id = 0; id < words.length; id += 1) for (const form of forms(word(id))) emit(hashOf(form), id);
    });
  const fineForms = (name: string): readonly string[] => [skeletonOf(name)];
  const [fine, rough] = [byForm(fineForms), byForm(roughSkeletons)];
  const whole = buildHashIndex((emit) => {
    for (let id = 0; id < words.length; id += 1) {
      for (const entry of entries(id)) emit(hashOf(withoutMarks(table.domain(entry))), entry);
    }
  });
  const places = buildHashIndex((emit) => {
    for (let id = 0; id < words.length; id += 1) {
      for (const entry of entries(id)) {
        for (const name of placeNames(word(id), table.entry(entry))) emit(hashOf(name), entry);
      }
    }
  });
  return {
    bytes: [deletes, fine, rough, places, exact, whole].reduce((sum, { bytes }) => sum + bytes, letters.byteLength),
    word,
    worth: (id) => (worths[id] ?? 0) as Worth,
    entries,
    country,
    domain: (entry) => table.domain(entry),
    worthOf,
    exact(name) {
      let found = -1;
      exact.find(hashOf(name), (id) => {
        if (word(id) === name) found = id;
      });
      return found;
    },
    alike(plain, isRough, visit) {
      const forms = isRough ? roughSkeletons : fineForms;
      for (const form of forms(plain)) {
        (isRough ? rough : fine).find(hashOf(form), (id) => {
          if (forms(word(id)).includes(form)) visit(id);
        });
      }
    },
    wholeName(name) {
      let found = -1;
      whole.find(hashOf(name), (entry) => {
        if (found < 0 && withoutMarks(table.domain(entry)) === name) found = entry;
      });
      return found;
    },
    near(name, visit) {
      const mine = lettersOf(name);
      round += 1;
      findNear(deletes, name, (id) => {
        if (seen[id] === round) return;
        seen[id] = round;
        const other = word(id);
        const limit = editsFor(other.length);
        if (Math.abs(other.length - name.length) > limit || bitCount(mine ^ (letters[id] ?? 0)) > 2 * limit) return;
        const distance = distanceWithin(name, other, limit);
        if (distance > 0 && distance <= limit) visit(id, distance);
      });
    },
    place(name, visit) {
      places.find(hashOf(name), (entry) => {
        const known = table.entry(entry);
        const member = memberOf(known);
        if (member && placeNames(joined(member.label), known).has(name)) visit(entry);
      });
    },
  };
}
