import type { RegistryEntry } from '../../knowledge.ts';
import { roughSkeletonOf, skeletonOf } from '../skeleton.ts';
import { bitCount, buildDeletes, editsFor, findNear, lettersOf } from './deletes.ts';
import { distanceWithin } from './distance.ts';
import { buildHashIndex, hashOf } from './hash-index.ts';
import { countryOf, type Member, memberOf, type Worth } from './member.ts';
import { placeOf } from './place.ts';

/** Every distinct label of the registry, and the ways to find one. Ids count labels, not entries. */
export interface Labels {
  readonly words: readonly string[];
  readonly bytes: number;
  worth(id: number): Worth;
  /** Index of the label's entries, the most worth imitating first. */
  entries(id: number): readonly number[];
  country(entry: number): string | null;
  /** The label itself, hyphens aside; -1 when there is none. */
  exact(word: string): number;
  /** Labels with the same skeleton, fine or rough. */
  alike(plain: string, rough: boolean, visit: (id: number) => void): void;
  /** Labels within one edit, or two where both are long. */
  near(word: string, visit: (id: number, distance: number) => void): void;
  /** Entries that name this place: `henrietta` of `henriettatx.gov`. */
  place(name: string, visit: (entry: number) => void): void;
}

/** Shortest label whose typos are looked for where the name is only a name (see `Worth`). */
const SHORTEST: Readonly<Record<Worth, number>> = { 0: 9, 1: 4, 2: 4, 3: 3 };

const joined = (word: string): string => word.replaceAll('-', '');

export function buildLabels(entries: readonly RegistryEntry[]): Labels {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const worths: Worth[] = [];
  const members: number[][] = [];
  const known: (Member | null)[] = entries.map(memberOf);
  known.forEach((member, index) => {
    if (!member) return;
    const word = joined(member.label);
    let id = ids.get(word);
    if (id === undefined) {
      id = words.push(word) - 1;
      ids.set(word, id);
      worths.push(0);
      members.push([]);
    }
    worths[id] = Math.max(worths[id] ?? 0, member.worth) as Worth;
    members[id]?.push(index);
  });
  for (const list of members) list.sort((a, b) => (known[b]?.worth ?? 0) - (known[a]?.worth ?? 0));
  const letters = Int32Array.from(words, lettersOf);
  const wanted = (id: number) => (words[id]?.length ?? 0) >= SHORTEST[worths[id] ?? 0];
  const deletes = buildDeletes(words, wanted);
  const byForm = (form: (word: string) => string) =>
    buildHashIndex((emit) => {
      for (const [id, word] of words.entries()) emit(hashOf(form(word)), id);
    });
  const [fine, rough] = [byForm(skeletonOf), byForm(roughSkeletonOf)];
  const places = buildHashIndex((emit) =>
    known.forEach((member, index) => {
      const name = member && placeOf(joined(member.label), member.country);
      if (name) emit(hashOf(name), index);
    }),
  );
  return {
    words,
    bytes: deletes.bytes + fine.bytes + rough.bytes + places.bytes + letters.byteLength,
    worth: (id) => worths[id] ?? 0,
    entries: (id) => members[id] ?? [],
    country: (entry) => known[entry]?.country ?? null,
    exact: (word) => ids.get(word) ?? -1,
    alike(plain, isRough, visit) {
      const skeleton = isRough ? roughSkeletonOf(plain) : skeletonOf(plain);
      (isRough ? rough : fine).find(hashOf(skeleton), (id) => {
        const word = words[id] ?? '';
        if ((isRough ? roughSkeletonOf(word) : skeletonOf(word)) === skeleton) visit(id);
      });
    },
    near(word, visit) {
      const mine = lettersOf(word);
      findNear(deletes, word, (id) => {
        const other = words[id] ?? '';
        const limit = editsFor(other.length);
        if (Math.abs(other.length - word.length) > limit || bitCount(mine ^ (letters[id] ?? 0)) > 2 * limit) return;
        const distance = distanceWithin(word, other, limit);
        if (distance > 0 && distance <= limit) visit(id, distance);
      });
    },
    place(name, visit) {
      places.find(hashOf(name), (entry) => {
        const member = known[entry];
        if (member && placeOf(joined(member.label), member.country) === name) visit(entry);
      });
    },
  };
}

/** Country of a top-level domain that only one country uses; null for all others. */
const WORLDWIDE = new Set([
  'co',
  'io',
  'me',
  'tv',
  'cc',
  'ai',
  'to',
  'ly',
  'eu',
  'ws',
  'fm',
  'gg',
  'nu',
  'la',
  'sh',
  'vc',
  'bz',
]);
export const countryOfSuffix = (suffix: string): string | null => {
  const top = suffix.split('.').at(-1) ?? '';
  return top.length === 2 && !WORLDWIDE.has(top) ? countryOf(top) : null;
};
