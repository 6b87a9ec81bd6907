import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One request that was seen. Nothing in it can be read back: every identifier is a keyed hash. */
export interface Sighting {
  /** Of the sender's address. */
  email: string;
  /** Of the claimed agency's name, and of the sender's domain (the address itself on free mail). */
  agency: string | null;
  domain: string;
  phone: string | null;
  targets: string[];
  /** The smallest keyed hashes of its five-word runs: enough to tell that two texts are alike. */
  sketch: number[];
  /** What it can be recognised by when it is read again. */
  caseNumber: string | null;
  moment: string | null;
  url: string | null;
  /** When it was sent, else when it was first seen. Milliseconds since the epoch. */
  at: number;
}

/** What the reviewer did about a sender. */
export interface Decision {
  email: string;
  kind: 'confirmed' | 'refuted' | 'denied' | 'correction-asked';
  /** Of a call-back: whom, at which number, and where that is published, as the reviewer wrote it. */
  call?: { whom: string; number: string; source: string } | undefined;
  at: number;
}

interface HistorySchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  sightings: {
    key: number;
    value: Sighting;
    indexes: { email: string; at: number };
  };
  decisions: { key: number; value: Decision; indexes: { email: string; at: number } };
}
export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/** Opens the history of this browser profile. In the extension's own origin: no page and no content script reaches it. */
export const openHistory = (): Promise<HistoryDatabase> =>
  openDB<HistorySchema>('history', 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      const sightings = database.createObjectStore('sightings', { autoIncrement: true });
      sightings.createIndex('email', 'email');
      sightings.createIndex('at', 'at');
      const decisions = database.createObjectStore('decisions', { autoIncrement: true });
      decisions.createIndex('email', 'email');
      decisions.createIndex('at', 'at');
    },
  });
