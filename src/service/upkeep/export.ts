import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { TENANT_TABLES } from '../store/tables.ts';

/** Keys and hashes of secrets stay: an export is for reading and for moving, not for taking a company's place. */
const KEPT_BACK = new Set(['secretHash', 'hashKey']);

/** Everything a company holds, as one JSON line a row: `{ table, row }`. */
export async function* exportTenant(deps: Deps, tenantId: string): AsyncGenerator<string> {
  for (const [name, table] of Object.entries(TENANT_TABLES)) {
    const rows: object[] = await deps.store.asTenant(tenantId, (work) =>
      work.select().from(table).where(eq(table.tenantId, tenantId)),
    );
    for (const row of rows) {
      const told = Object.fromEntries(Object.entries(row).filter(([column]) => !KEPT_BACK.has(column)));
      yield `${JSON.stringify({ table: name, row: told })}\n`;
    }
  }
}
