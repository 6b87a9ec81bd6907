import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { getTableColumns, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import * as tables from '../store/tables.ts';
import { TENANT_TABLES } from '../store/tables.ts';
import { listTenants } from '../tenants.ts';

type Line = { table: string; tenant: string | null; row: Record<string, unknown> };
const FORMAT = 1;
const BATCH = 200;
const ownTables = new Set<unknown>(Object.values(TENANT_TABLES));
const all = Object.entries(tables).flatMap(([name, table]): [string, PgTable][] =>
  is(table, PgTable) ? [[name, table]] : [],
);
/** What the operator may read and write without naming a tenant. */
const shared = all.filter(([, table]) => !ownTables.has(table));
const owned = all.filter(([, table]) => ownTables.has(table));

/** Bytes and moments do not survive JSON by themselves. */
const toJson = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;

function fromJson(table: PgTable, row: Record<string, unknown>): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const column = columns[name];
      // A number that the database gives itself: order is kept by inserting in order.
      if (!column || column.generatedIdentity) return [];
      if (column.dataType === 'date' && typeof value === 'string') return [[name, new Date(value)]];
      if (typeof value === 'object' && value !== null && 'bytes' in value) {
        return [[name, new Uint8Array(Buffer.from(String(value.bytes), 'base64'))]];
      }
      return [[name, value]];
    }),
  );
}

async function rowsOf(work: Work, table: PgTable): Promise<Record<string, unknown>[]> {
  const { sequence } = getTableColumns(table) as { sequence?: never };
  const rows = sequence ? await work.select().from(table).orderBy(sequence) : await work.select().from(table);
  return rows as Record<string, unknown>[];
}

/**
 * Writes everything to one file, a JSON line a row, whichever store it comes from: also the way from the embedded store to
 * PostgreSQL. All that was acknowledged before it began is in it; what is written meanwhile may be in it or not.
 */
export async function backUp(deps: Deps, file: string): Promise<number> {
  const out = await open(file, 'wx', 0o600);
  let rows = 0;
  const put = async (line: Line) => {
    await out.write(`${JSON.stringify(line, toJson)}\n`);
    rows += 1;
  };
  await out.write(`${JSON.stringify({ format: FORMAT, at: deps.now().toISOString() })}\n`);
  for (const { tenantId } of await listTenants(deps)) {
    await deps.store.asTenant(tenantId, async (work) => {
      for (const [name, table] of owned) {
        for (const row of await rowsOf(work, table)) await put({ table: name, tenant: tenantId, row });
      }
    });
  }
  await deps.store.asOperator(async (work) => {
    for (const [name, table] of shared)
      for (const row of await rowsOf(work, table)) await put({ table: name, tenant: null, row });
  });
  await out.sync();
  await out.close();
  return rows;
}

/** Puts rows back where they are missing: what is there already stays, so a restore may be run again. */
export async function restore(deps: Deps, file: string): Promise<number> {
  let restored = 0;
  let batch: Line[] = [];
  const write = async () => {
    const [first] = batch;
    const table = all.find(([name]) => name === first?.table)?.[1];
    if (!first || !table) return;
    const values = batch.map(({ row }) => fromJson(table, row));
    const insert = async (work: Work) =>
      void (await work
        .insert(table)
        .values(values as never[])
        .onConflictDoNothing());
    await (first.tenant === null ? deps.store.asOperator(insert) : deps.store.asTenant(first.tenant, insert));
    restored += batch.length;
    batch = [];
  };
  for await (const text of createInterface({ input: createReadStream(file) })) {
    // Written by `backUp` and kept by the operator; a broken line ends the restore with its error.
    const line = JSON.parse(text) as Line | { format: number };
    if ('format' in line) {
      if (line.format !== FORMAT) throw new Error(`a backup of format ${line.format}, which this version cannot read`);
      continue;
    }
    const [first] = batch;
    if (first && (first.table !== line.table || first.tenant !== line.tenant || batch.length >= BATCH)) await write();
    batch.push(line);
  }
  await write();
  await deps.store.asOperator(async (_work, tell) => tell({ about: 'gap', tenantId: null }));
  return restored;
}
