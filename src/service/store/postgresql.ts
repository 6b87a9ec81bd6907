import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { listenOn } from './listen.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { createStore, type Database, type Store } from './store.ts';

/** Any number; the same in every instance, so that only one migrates at a time. */
const MIGRATION_LOCK = 7_203_114;

export interface PostgresqlOptions {
  /** Connections this instance may hold. */
  poolSize?: number;
}

/** PostgreSQL 15 or later. Several instances may share one database. */
export async function openPostgresqlStore(url: string, { poolSize = 10 }: PostgresqlOptions = {}): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks while it is in use has its query rejected, and says so a second time as an event.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const client = await pool.connect();
    try {
      const one = drizzle(client);
      await one.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
      await migrate(one, { migrationsFolder: migrationsFolder() });
      await one.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    } finally {
      client.release();
    }
    const database = drizzle(pool) as unknown as Database;
    return await createStore({ kind: 'postgresql', database, listen: listenOn(url), close: () => pool.end() });
  } catch (error) {
    await pool.end();
    throw error;
  }
}
