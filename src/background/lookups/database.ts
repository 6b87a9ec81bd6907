import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RequestRow } from '../../providers/gateway/types.ts';
import type { KeptLookup, Pause } from '../../providers/orchestrate/store.ts';

interface LookupSchema extends DBSchema {
  answers: { key: string; value: KeptLookup; indexes: { at: number } };
  pauses: { key: string; value: Pause };
  shared: { key: string; value: { value: unknown; until: number } };
  requests: { key: number; value: RequestRow; indexes: { at: number } };
  /** Keys and tokens, by provider and field. Here, because no content script can reach it in either browser. */
  secrets: { key: string; value: string };
}
export type LookupDatabase = IDBPDatabase<LookupSchema>;

let opened: Promise<LookupDatabase> | null = null;

/** One connection for a life of the worker; a failed one is tried again by the next call. */
export function lookupDatabase(): Promise<LookupDatabase> {
  opened ??= openDB<LookupSchema>('lookups', 1, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: 'key' }).createIndex('at', 'at');
      database.createObjectStore('pauses', { keyPath: 'provider' });
      database.createObjectStore('shared');
      database.createObjectStore('requests', { autoIncrement: true }).createIndex('at', 'at');
      database.createObjectStore('secrets');
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Rows kept in each store; the oldest go first. Chosen by us: together a few megabytes. */
const MOST = { answers: 2_000, requests: 5_000 } as const;

/** Drops the oldest rows above the cap. */
export async function trim(database: LookupDatabase, store: keyof typeof MOST): Promise<void> {
  const transaction = database.transaction(store, 'readwrite');
  let surplus = (await transaction.store.count()) - MOST[store];
  let cursor = surplus > 0 ? await transaction.store.index('at').openCursor() : null;
  while (cursor && surplus > 0) {
    await cursor.delete();
    surplus -= 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
}
