import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** One database through either driver. */
export type Database = PgDatabase<PgQueryResultHKT>;
/** What a unit of work may do; it sees one tenant's rows only. */
export type Work = Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute'>;

export interface Store {
  /** `embedded` or `postgresql`, for logs and health. */
  readonly kind: string;
  /** Runs in one transaction as this tenant; everything or nothing of it is kept. */
  asTenant<T>(tenantId: string, work: (work: Work) => Promise<T>): Promise<T>;
  /** Runs as the operator: may list and make tenants, and sees no tenant's rows. */
  asOperator<T>(work: (work: Work) => Promise<T>): Promise<T>;
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The role that row-level security always binds; made by the migrations. */
const APP_ROLE = 'countersign_app';

export interface OpenDatabase {
  kind: string;
  database: Database;
  close(): Promise<void>;
}

interface Standing extends Record<string, unknown> {
  member: boolean;
  bypasses: boolean;
}

/** Wraps a migrated database. Refuses a login that row-level security does not bind. */
export async function createStore({ kind, database, close }: OpenDatabase): Promise<Store> {
  const rows = (await database.execute<Standing>(sql`
    select coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = ${APP_ROLE}), false) as member,
           (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses`)) as unknown as {
    rows: Standing[];
  };
  const standing = rows.rows[0];
  if (!standing?.member && standing?.bypasses !== false) {
    throw new Error(
      `The database login passes row-level security by, and the role ${APP_ROLE} is not there to stop it.`,
    );
  }
  const inSession = <T>(setting: string, value: string, work: (work: Work) => Promise<T>): Promise<T> =>
    database.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config(${setting}, ${value}, true)`);
      if (standing.member) await transaction.execute(sql.raw(`set local role ${APP_ROLE}`));
      return work(transaction);
    });
  return {
    kind,
    asTenant: (tenantId, work) => inSession('countersign.tenant', tenantId, work),
    asOperator: (work) => inSession('countersign.operator', 'on', work),
    ping: async () => void (await database.execute(sql`select 1`)),
    close,
  };
}
