import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import * as tables from '../../src/service/store/tables.ts';

const all = Object.values(tables).filter((value) => is(value, PgTable));
const tenantTables = new Set<unknown>(Object.values(tables.TENANT_TABLES));

const keyOf = (table: (typeof all)[number]): string[] => {
  const { primaryKeys, columns } = getTableConfig(table);
  const own = columns.filter(({ primary }) => primary).map(({ name }) => name);
  return own.length > 0 ? own : (primaryKeys[0]?.columns.map(({ name }) => name) ?? []);
};

test('the walk sees every table', () => {
  expect(all.length).toBeGreaterThanOrEqual(10);
});

/** Small, and the same for everyone: a reference table on every shard. */
const reference = new Set<unknown>([tables.publishedLists, tables.publishedManifests, tables.registries]);

test('every table belongs to a tenant or is keyed by hash: nothing else would shard', () => {
  for (const table of all.filter((one) => !reference.has(one))) {
    expect(keyOf(table)[0]).toBe(tenantTables.has(table) ? 'tenant_id' : 'hash');
  }
});

test('every index of a tenant table starts with the tenant, and every one has row-level security', () => {
  for (const table of all.filter((one) => tenantTables.has(one))) {
    const { indexes, enableRLS, policies, name } = getTableConfig(table);
    expect({ name, enableRLS, policies: policies.length > 0 }).toEqual({ name, enableRLS: true, policies: true });
    for (const { config } of indexes) expect(config.columns[0]).toMatchObject({ name: 'tenant_id' });
  }
});
