import { eq } from 'drizzle-orm';
import { KeysAnswer } from '../../schema/service.ts';
import { epochsAt, exchangeKey, listKey } from '../exchange/keys.ts';
import { tenants } from '../store/tables.ts';
import { defineTokenRoute } from './route.ts';

export const keysRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/keys',
  summary: 'The keys under which this company hashes senders, for its own memory, for lists and for the exchange',
  role: 'reviewer',
  body: null,
  answers: KeysAnswer,
  async answer({ deps, caller: { tenantId } }) {
    const rows = await deps.store.asTenant(tenantId, (work) =>
      work.select().from(tenants).where(eq(tenants.tenantId, tenantId)),
    );
    const epochs = epochsAt(deps.now());
    const [epoch, previous] = epochs;
    const own = rows[0];
    return {
      tenantKey: own?.hashKey ?? '',
      exchange: own?.inExchange
        ? {
            epoch,
            key: exchangeKey(deps.secret, epoch),
            previous: { epoch: previous, key: exchangeKey(deps.secret, previous) },
          }
        : null,
      lists: epochs.map((one) => ({ epoch: one, key: listKey(deps.secret, one) })),
      publicKey: deps.signer.publicKey,
    };
  },
});
