import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DocumentFacts, SeenBefore } from '../../schema/document.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { openHistory, type Sighting } from '../history/database.ts';
import { hasherOf } from '../history/hash.ts';
import { isOtherAgency, isSameSighting, sightingOf } from '../history/sighting.ts';

/** A file or a picture of one that came with a request. Every identifier is a keyed hash: nothing can be read back. */
interface Trace {
  mark: string;
  what: SeenBefore['what'];
  /** The request that it came with, as the history knows requests; without its text and targets. */
  with: Sighting;
  at: number;
}

interface Schema extends DBSchema {
  traces: { key: number; value: Trace; indexes: { mark: string; at: number } };
}

/** Most traces looked at for one file or picture. */
const MOST = 200;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('documents', 1, {
    upgrade(database) {
      const traces = database.createObjectStore('traces', { autoIncrement: true });
      traces.createIndex('mark', 'mark');
      traces.createIndex('at', 'at');
    },
  });

export interface MemoryOptions {
  isSharedDomain(domain: string): boolean;
  now: number;
}

/**
 * Remembers a file and its small pictures, and tells which of them came with another request before. Null when the
 * request names no sender: then there is nobody to compare with.
 */
export async function rememberDocument(
  request: DisclosureRequest,
  { sha256, pictures }: DocumentFacts,
  options: MemoryOptions,
): Promise<SeenBefore[] | null> {
  const history = await openHistory();
  const hasher = await hasherOf(history);
  history.close();
  const current = await sightingOf(request, { hasher, ...options });
  if (!current || !sha256) return null;
  const own = { ...current, targets: [], sketch: [] };
  const wanted = [
    { what: 'file' as const, value: sha256 },
    ...(pictures ?? []).map((value) => ({ what: 'picture' as const, value })),
  ];
  const marks = await Promise.all(
    wanted.map(async ({ what, value }) => ({ what, mark: await hasher.hash(what, value) })),
  );
  const database = await open();
  try {
    const found: SeenBefore[] = [];
    for (const { what, mark } of marks) {
      const traces = await database.getAllFromIndex('traces', 'mark', mark, MOST);
      const others = traces.filter((trace) => !isSameSighting(trace.with, own));
      const [first] = others.filter((trace) => isOtherAgency(trace.with, own)).concat(others);
      if (first)
        found.push({ what, at: new Date(first.at).toISOString(), otherAgency: isOtherAgency(first.with, own) });
      if (!traces.some((trace) => isSameSighting(trace.with, own)))
        await database.add('traces', { mark, what, with: own, at: options.now });
    }
    return found;
  } finally {
    database.close();
  }
}

/** Forgets what is older than the retention allows. */
export async function forgetDocumentsBefore(moment: number): Promise<void> {
  const database = await open();
  const transaction = database.transaction('traces', 'readwrite');
  let cursor = await transaction.store.index('at').openCursor(IDBKeyRange.upperBound(moment, true));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
  database.close();
}
