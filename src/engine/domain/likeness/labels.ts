import type { EntryTable } from '../../registry/entry-table.ts';
import { skeletonsOf } from '../skeleton.ts';
import { buildHashIndex } from './hash-index.ts';
import type { Worth } from './member.ts';
import { collectMembers } from './members.ts';
import { placeIndex } from './place-index.ts';
import { hashOf, hashOfLetters } from './rolling-hash.ts';
import { buildTypos, MOST_NEAR } from './typos.ts';

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
  /** The label that this is, hyphens aside, or that its part from one position to another is, given the part's hash; -1 when there is none. */
  exact(word: string, hash?: number, from?: number, to?: number): number;
  /** The entry whose whole domain, dots and hyphens aside, is this: `northmarchpoliceuk`; -1 when there is none. */
  wholeName(name: string): number;
  /** Labels with the same rough skeleton; `fine` when the plain one is the same too. */
  alike(plain: string, visit: (id: number, fine: boolean) => void): void;
  /** Labels within one edit, or within two where the label is long for what it is worth. */
  near(word: string, visit: (id: number, distance: number) => void): void;
  /** Entries that name this place or lie in it: `henrietta` of `henriettatx.gov`. */
  place(name: string, visit: (entry: number) => void): void;
}

/** A domain without its dots and hyphens. */
const withoutMarks = (domain: string): string => domain.replace(/[.-]/g, '');

export function buildLabels(table: EntryTable, find: (domain: string) => number): Labels {
  const { words, worths, entries, country, worthOf } = collectMembers(table, find);
  const word = (id: number): string => words.text(id);
  const worth = (id: number): Worth => (worths[id] ?? 0) as Worth;
  const near = buildTypos(words, worth);
  const alike = buildHashIndex(words.size * 2, (emit) => {
    for (let id = 0; id < words.size; id += 1) for (const form of skeletonsOf(word(id)).rough) emit(hashOf(form), id);
  });
  const whole = buildHashIndex(table.size, (emit) => {
    for (let id = 0; id < words.size; id += 1) {
      for (const entry of entries(id)) emit(hashOfLetters(table.domain(entry)), entry);
    }
  });
  return {
    bytes: near.bytes + alike.bytes + whole.bytes + words.bytes,
    word,
    worth,
    entries,
    country,
    domain: (entry) => table.domain(entry),
    worthOf,
    exact: words.find,
    alike(plain, visit) {
      const { fine, rough } = skeletonsOf(plain);
      for (const form of rough) {
        let looked = 0;
        alike.find(hashOf(form), (id) => {
          looked += 1;
          const other = skeletonsOf(word(id));
          if (other.rough.includes(form)) visit(id, other.fine === fine);
          return looked < MOST_NEAR;
        });
      }
    },
    wholeName(name) {
      let found = -1;
      whole.find(hashOf(name), (entry) => {
        if (withoutMarks(table.domain(entry)) === name) found = entry;
        return found < 0;
      });
      return found;
    },
    near: near.find,
    place: placeIndex(table, (visit) => {
      for (let id = 0; id < words.size; id += 1) for (const entry of entries(id)) visit(word(id), entry);
    }),
  };
}
