import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { lockFolder } from './folder-lock.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { createStore, type Database, type Store } from './store.ts';

/** The embedded store: PostgreSQL in WebAssembly, in `folder`, for one process. Without a folder it lives in memory. */
export async function openEmbeddedStore(folder?: string): Promise<Store> {
  const release = folder === undefined ? () => undefined : lockFolder(folder);
  try {
    const client = folder === undefined ? new PGlite() : new PGlite(path.join(folder, 'database'));
    const database = drizzle(client);
    await migrate(database, { migrationsFolder: migrationsFolder() });
    const close = async () => {
      await client.close();
      release();
    };
    return await createStore({ kind: 'embedded', database: database as unknown as Database, listen: null, close });
  } catch (error) {
    release();
    throw error;
  }
}
