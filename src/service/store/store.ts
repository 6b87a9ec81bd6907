import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { createNews, type Listen, type News, type Tell } from './news.ts';

/** One database through either driver. */
export type Database = PgDatabase<PgQueryResultHKT>;
/** What a unit of work may do; it sees one tenant's rows only. */
export type Work = Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute'>;

export interface Store {
  /** `embedded` or `postgresql`, for logs and health. */
  readonly kind: string;
  /** Runs in one transaction as this tenant; everything or nothing of it is kept. */
  asTenant<T>(tenantId: string, work: (work: Work, tell: Tell) => Promise<T>): Promise<T>;
  /** Runs as the operator: may list and make tenants, and sees no tenant's rows. */
  asOperator<T>(work: (work: Work, tell: Tell) => Promise<T>): Promise<T>;
  /** Hears what any instance on this database told, once it is kept; returns the way to stop. */
  onNews(listener: (news: News) => void): () => void;
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The role that row-level security always binds; made by the migrations. */
const APP_ROLE = 'countersign_app';

export interface OpenDatabase {
  kind: string;
  database: Database;
  /** Hears of other instances; null where there can be none. */
  listen: Listen | null;
  close(): Promise<void>;
}

interface Standing extends Record<string, unknown> {
  member: boolean;
  bypasses: boolean;
}

/** Whether the application's role may be taken. Refuses a login that row-level security does not bind. */
async function mayTakeRole(database: Database): Promise<boolean> {
  const { rows } = (await database.execute<Standing>(sql`
    select coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = ${APP_ROLE}), false) as member,
           (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses`)) as unknown as {
    rows: Standing[];
  };
  const standing = rows[0];
  if (standing?.member) return true;
  if (standing?.bypasses === false) return false;
  throw new Error(`The database login passes row-level security by, and the role ${APP_ROLE} is not there to stop it.`);
}

/** Wraps a migrated database. */
export async function createStore({ kind, database, listen, close }: OpenDatabase): Promise<Store> {
  const takesRole = await mayTakeRole(database);
  const news = createNews(listen);
  const inSession = async <T>(
    setting: string,
    value: string,
    work: (work: Work, tell: Tell) => Promise<T>,
  ): Promise<T> => {
    const told: News[] = [];
    const result = await database.transaction(async (transaction) => {
      // One statement: each way to the database and back counts.
      const role = takesRole ? APP_ROLE : 'none';
      await transaction.execute(sql`select set_config(${setting}, ${value}, true), set_config('role', ${role}, true)`);
      return work(transaction, async (item) => {
        told.push(item);
        if (listen) await transaction.execute(news.statement(item));
      });
    });
    for (const item of told) news.spread(item);
    return result;
  };
  return {
    kind,
    asTenant: (tenantId, work) => inSession('countersign.tenant', tenantId, work),
    asOperator: (work) => inSession('countersign.operator', 'on', work),
    onNews: news.onNews,
    ping: async () => void (await database.execute(sql`select 1`)),
    async close() {
      await news.close();
      await close();
    },
  };
}
