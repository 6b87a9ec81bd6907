import type { EntryTable } from '../../registry/entry-table.ts';
import { memberOf, type Worth } from './member.ts';
import { type WordList, wordList } from './word-list.ts';

/** The registry by label: which entries share one, how much each is worth imitating, and whose country it is. */
export interface Members {
  /** Distinct labels, hyphens aside. */
  readonly words: WordList;
  readonly worths: Uint8Array;
  /** Entries of a label, the most worth imitating first. */
  entries(id: number): Uint32Array;
  country(entry: number): string | null;
  worthOf(entry: number): Worth;
}

export const joined = (word: string): string => word.replaceAll('-', '');

export function collectMembers(table: EntryTable, find: (domain: string) => number): Members {
  const words = wordList(table.size);
  const labelOf = new Int32Array(table.size).fill(-1);
  const entryWorth = new Uint8Array(table.size);
  const countries: (string | null)[] = [null];
  const countryOf = new Uint8Array(table.size);
  for (let index = 0; index < table.size; index += 1) {
    // Of two entries for one domain the first counts.
    const member = find(table.domain(index)) === index ? memberOf(table.entry(index)) : null;
    if (!member) continue;
    labelOf[index] = words.add(joined(member.label));
    entryWorth[index] = member.worth;
    const country = countries.indexOf(member.country);
    countryOf[index] = country >= 0 ? country : Math.min(255, countries.push(member.country) - 1);
  }
  words.trim();
  const worths = new Uint8Array(words.size);
  const starts = new Uint32Array(words.size + 1);
  for (const id of labelOf) if (id >= 0) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 1; id <= words.size; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = starts.slice();
  const list = new Uint32Array(starts[words.size] ?? 0);
  for (let worth = 3; worth >= 0; worth -= 1) {
    for (let index = 0; index < table.size; index += 1) {
      const id = labelOf[index] ?? -1;
      if (id < 0 || entryWorth[index] !== worth) continue;
      const at = next[id] ?? 0;
      next[id] = at + 1;
      list[at] = index;
      worths[id] = Math.max(worths[id] ?? 0, worth);
    }
  }
  return {
    words,
    worths,
    entries: (id) => list.subarray(starts[id], starts[id + 1]),
    country: (entry) => countries[countryOf[entry] ?? 0] ?? null,
    worthOf: (entry) => (entryWorth[entry] ?? 0) as Worth,
  };
}
