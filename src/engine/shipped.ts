import { agencies } from '../data/agencies/index.ts';
import { DATA_VERSION } from '../data/version.ts';
import { entriesOf, registryOf } from './domain/registry.ts';
import type { Knowledge } from './knowledge.ts';
import { arrayTable, type EntryTable, joinTables } from './registry/entry-table.ts';

/**
 * What the package ships, plus a list imported at run time and the suffixes of which that list holds every name. Of two rows for
 * one domain the shipped one wins: it has names.
 */
export function shippedKnowledge(
  imported: EntryTable = arrayTable([]),
  published: ReadonlySet<string> = new Set(),
): Knowledge {
  const table = joinTables([arrayTable(agencies.flatMap(entriesOf)), imported]);
  return { registry: registryOf(table, DATA_VERSION, { published }), dataVersion: DATA_VERSION };
}
