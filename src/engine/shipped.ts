import { DATA_VERSION } from '../data/version.ts';
import { createRegistry } from './domain/registry.ts';
import type { Knowledge, RegistryEntry } from './knowledge.ts';

/** What the package ships, plus entries imported at run time. */
export function shippedKnowledge(imported: readonly RegistryEntry[] = []): Knowledge {
  return { registry: createRegistry(imported, DATA_VERSION), dataVersion: DATA_VERSION };
}
