import { eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import { epochAt, exchangeKey } from '../exchange/keys.ts';
import { tenants } from '../store/tables.ts';
import { defineTokenRoute } from './route.ts';

const Keys = z.object({
  /** Key of this company's own hashes, base64url. */
  tenantKey: z.string(),
  /** Null for a company that does not share. */
  exchange: z.nullable(z.object({ epoch: z.number(), key: z.string() })),
});

export const keysRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/keys',
  summary: 'The keys under which this company hashes senders, for its own memory and for the exchange',
  role: 'reviewer',
  body: null,
  answers: Keys,
  async answer({ deps, caller: { tenantId } }) {
    const rows = await deps.store.asTenant(tenantId, (work) =>
      work.select().from(tenants).where(eq(tenants.tenantId, tenantId)),
    );
    const epoch = epochAt(deps.now());
    const own = rows[0];
    return {
      tenantKey: own?.hashKey ?? '',
      exchange: own?.inExchange ? { epoch, key: exchangeKey(deps.secret, epoch) } : null,
    };
  },
});
