import { eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import {
  ContestRequest,
  EraseAnswer,
  EraseRequest,
  NewTokenAnswer,
  NewTokenRequest,
  RetentionRequest,
  RevokeRequest,
  TenantAnswer,
  TokensAnswer,
} from '../../schema/service-admin.ts';
import { openContest } from '../exchange/contest.ts';
import { problem } from '../http/problem.ts';
import { tenants } from '../store/tables.ts';
import { addToken, listTokens, revokeToken } from '../tokens.ts';
import { eraseSender } from '../upkeep/erase.ts';
import { exportTenant } from '../upkeep/export.ts';
import { setRetention } from '../upkeep/retention.ts';
import { defineTokenRoute } from './route.ts';

const Done = z.object({ done: z.literal(true) });
const done = { done: true as const };

export const tenantRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/tenant',
  summary: 'This company as the service knows it',
  role: 'admin',
  body: null,
  answers: TenantAnswer,
  async answer({ deps, caller: { tenantId } }) {
    const [own] = await deps.store.asTenant(tenantId, (work) =>
      work.select().from(tenants).where(eq(tenants.tenantId, tenantId)),
    );
    if (!own) return problem('not-found');
    const { name, inExchange, retentionDays, createdAt } = own;
    return { name, inExchange, retentionDays, createdAt: createdAt.toISOString() };
  },
});

export const retentionRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/tenant/retention',
  summary: 'How many days this company wants its records kept',
  role: 'admin',
  body: RetentionRequest,
  answers: Done,
  async answer({ deps, caller: { tenantId }, body }) {
    await setRetention(deps, tenantId, body.days);
    deps.log({ event: 'retention-set', tenant: tenantId, days: body.days });
    return done;
  },
});

export const exportRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/tenant/export',
  summary: 'Everything this company holds, one JSON line a row',
  role: 'admin',
  body: null,
  answers: z.unknown(),
  answer({ deps, caller: { tenantId } }) {
    const encoder = new TextEncoder();
    const lines = exportTenant(deps, tenantId);
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done: ended } = await lines.next();
        if (ended) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    deps.log({ event: 'exported', tenant: tenantId });
    return new Response(body, {
      headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
    });
  },
});

export const eraseRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/tenant/erase',
  summary: 'Erases everything this company holds of one sender',
  role: 'admin',
  body: EraseRequest,
  answers: EraseAnswer,
  async answer({ deps, caller, body: { sender, exchangeHash = null } }) {
    const erased = await eraseSender(deps, caller, { sender, exchangeHash });
    deps.log({ event: 'erased', tenant: caller.tenantId, records: erased });
    return { erased };
  },
});

export const tokensRoute = defineTokenRoute({
  method: 'get',
  path: '/v1/tokens',
  summary: 'The tokens of this company, without their secrets',
  role: 'admin',
  body: null,
  answers: TokensAnswer,
  async answer({ deps, caller: { tenantId } }) {
    const rows = await listTokens(deps, tenantId);
    return {
      tokens: rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        revokedAt: row.revokedAt?.toISOString() ?? null,
      })),
    };
  },
});

export const newTokenRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/tokens',
  summary: 'Makes a token; it is shown this once',
  role: 'admin',
  body: NewTokenRequest,
  answers: NewTokenAnswer,
  async answer({ deps, caller: { tenantId }, body }) {
    const token = await addToken(deps, { tenantId, ...body });
    deps.log({ event: 'token-made', tenant: tenantId, role: body.role });
    return { token };
  },
});

export const revokeRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/tokens/revoke',
  summary: 'Ends a token at once, on every instance',
  role: 'admin',
  body: RevokeRequest,
  answers: Done,
  async answer({ deps, caller: { tenantId }, body }) {
    if (!(await revokeToken(deps, tenantId, body.tokenId))) return problem('not-found');
    deps.log({ event: 'token-revoked', tenant: tenantId, token: body.tokenId });
    return done;
  },
});

export const contestsRoute = defineTokenRoute({
  method: 'post',
  path: '/v1/contests',
  summary:
    "Passes on an agency's objection to what is reported of it; the operator decides, and all are shown the outcome",
  role: 'admin',
  body: ContestRequest,
  answers: Done,
  async answer({ deps, caller, body }) {
    if (!(await openContest(deps, caller, body))) return problem('forbidden', { detail: 'Not in the exchange' });
    deps.log({ event: 'contest-opened', tenant: caller.tenantId });
    return done;
  },
});
