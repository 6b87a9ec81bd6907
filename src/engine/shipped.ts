import { agencies } from '../data/agencies/index.ts';
import { DATA_VERSION } from '../data/version.ts';
import { createRegistry, entriesOf } from './domain/registry.ts';
import type { Knowledge, RegistryEntry } from './knowledge.ts';

/** What the package ships, plus entries imported at run time. Of two rows for one domain the shipped one wins: it has names. */
export function shippedKnowledge(imported: readonly RegistryEntry[] = []): Knowledge {
  const entries = [...agencies.flatMap(entriesOf), ...imported];
  return { registry: createRegistry(entries, DATA_VERSION), dataVersion: DATA_VERSION };
}
