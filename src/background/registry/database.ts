import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportedList } from '../../schema/data-state.ts';

/** One imported list: its bytes as `encodeSnapshot` writes them, and what to say of it. Replaced whole or not at all. */
export interface KeptRegistry {
  bytes: Uint8Array;
  list: ImportedList;
}

interface RegistrySchema extends DBSchema {
  registry: { key: 'current'; value: KeptRegistry };
}

export const openRegistry = (): Promise<IDBPDatabase<RegistrySchema>> =>
  openDB<RegistrySchema>('registry', 1, {
    upgrade(database) {
      database.createObjectStore('registry');
    },
  });
