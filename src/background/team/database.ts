import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LastTaken } from '../../providers/snapshot/accept.ts';
import type { KeptList } from '../../providers/snapshot/update.ts';
import type { HistoryAnswer, KeysAnswer } from '../../schema/service.ts';

/** One write that the service has to get; it stays until the service has said that it has it. */
export interface Waiting {
  path: 'v1/call-backs' | 'v1/reports';
  body: string;
  /** When it was made, and when it was last tried. Milliseconds since the epoch. */
  at: number;
  triedAt: number;
}

/** What the service answered about one request, by the request's key; `failed` says why it did not. */
export interface KeptAnswer {
  key: string;
  /** The sender's and the domain's hash, to know whom a change is about. */
  hashes: string[];
  answer: HistoryAnswer | null;
  failed: string | null;
  at: number;
}

export interface KeptSnapshot {
  taken: LastTaken;
  lists: KeptList[];
  issuedAt: string;
}

interface TeamSchema extends DBSchema {
  answers: { key: string; value: KeptAnswer; indexes: { at: number } };
  queue: { key: number; value: Waiting };
  /** Of the service with this address. */
  keys: { key: string; value: { keys: KeysAnswer; at: number } };
  snapshots: { key: string; value: KeptSnapshot };
}
export type TeamDatabase = IDBPDatabase<TeamSchema>;

let opened: Promise<TeamDatabase> | null = null;

/** One connection for a life of the worker; a failed one is tried again by the next call. */
export function teamDatabase(): Promise<TeamDatabase> {
  opened ??= openDB<TeamSchema>('team', 1, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: 'key' }).createIndex('at', 'at');
      database.createObjectStore('queue', { autoIncrement: true });
      database.createObjectStore('keys');
      database.createObjectStore('snapshots');
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
