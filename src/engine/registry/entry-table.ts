import type { RegistryEntry } from '../knowledge.ts';

/** Registry entries by number. A table may make an entry only when asked for it. */
export interface EntryTable {
  readonly size: number;
  domain(index: number): string;
  entry(index: number): RegistryEntry;
}

export const arrayTable = (entries: readonly RegistryEntry[]): EntryTable => ({
  size: entries.length,
  domain: (index) => at(entries, index).domain,
  entry: (index) => at(entries, index),
});

/** One table after the other. */
export function joinTables(tables: readonly EntryTable[]): EntryTable {
  const only = tables[0];
  if (only && tables.length === 1) return only;
  const locate = (index: number): [EntryTable, number] => {
    let rest = index;
    for (const table of tables) {
      if (rest < table.size) return [table, rest];
      rest -= table.size;
    }
    throw new RangeError(`no entry ${index}`);
  };
  return {
    size: tables.reduce((sum, { size }) => sum + size, 0),
    domain(index) {
      const [table, rest] = locate(index);
      return table.domain(rest);
    },
    entry(index) {
      const [table, rest] = locate(index);
      return table.entry(rest);
    },
  };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no entry ${index}`);
  return item;
}
