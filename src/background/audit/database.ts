import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface AuditSchema extends DBSchema {
  /** The lines as they are exported; the key is the entry's number. */
  lines: { key: number; value: { line: string; hash: string } };
  keys: { key: 'signing'; value: { pair: CryptoKeyPair; publicKey: string } };
}
export type AuditDatabase = IDBPDatabase<AuditSchema>;

export const openAudit = (): Promise<AuditDatabase> =>
  openDB<AuditSchema>('audit', 1, {
    upgrade(database) {
      database.createObjectStore('lines');
      database.createObjectStore('keys');
    },
  });
