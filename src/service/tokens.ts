import { createHash, timingSafeEqual } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Caller, Deps, Role } from './deps.ts';
import { tokens } from './store/tables.ts';

const DAY_MS = 86_400_000;
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface NewToken {
  tenantId: string;
  role: Role;
  label: string;
  days: number;
}

/** Makes a token: `cs_<tenant>_<id>_<secret>`. It is shown once; only a hash of the secret is kept. */
export async function addToken(deps: Deps, { tenantId, role, label, days }: NewToken): Promise<string> {
  const tokenId = Buffer.from(deps.random(6)).toString('hex');
  const secret = base64url(deps.random(32));
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
  await deps.store.asTenant(tenantId, async (work) => {
    await work
      .insert(tokens)
      .values({ tenantId, tokenId, role, label, createdAt, expiresAt, secretHash: hashOf(secret) });
  });
  return `cs_${tenantId}_${tokenId}_${secret}`;
}

/** True when there was such a token to revoke. It is refused from the next request on. */
export async function revokeToken(deps: Deps, tenantId: string, tokenId: string): Promise<boolean> {
  return deps.store.asTenant(tenantId, async (work, tell) => {
    const revoked = await work
      .update(tokens)
      .set({ revokedAt: deps.now() })
      .where(and(eq(tokens.tenantId, tenantId), eq(tokens.tokenId, tokenId)))
      .returning({ tokenId: tokens.tokenId });
    await tell({ about: 'tokens', tenantId });
    return revoked.length > 0;
  });
}

/** The tenant's tokens, without their secrets. */
export const listTokens = (deps: Deps, tenantId: string) =>
  deps.store.asTenant(tenantId, (work) =>
    work
      .select({
        tokenId: tokens.tokenId,
        role: tokens.role,
        label: tokens.label,
        createdAt: tokens.createdAt,
        expiresAt: tokens.expiresAt,
        revokedAt: tokens.revokedAt,
      })
      .from(tokens)
      .where(eq(tokens.tenantId, tenantId))
      .orderBy(asc(tokens.createdAt), asc(tokens.tokenId)),
  );

export interface KnownCaller {
  caller: Caller;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

const SHAPE = /^cs_([0-9a-f-]{36})_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/**
 * Who holds this token, or null. The tenant it names is only a place to look: the secret decides, compared in constant
 * time, and row-level security hides every other tenant's tokens.
 */
export async function callerOf(deps: Deps, token: string): Promise<KnownCaller | null> {
  const [, tenantId, tokenId, secret] = SHAPE.exec(token) ?? [];
  if (tenantId === undefined || tokenId === undefined || secret === undefined) return null;
  const found = await deps.store.asTenant(tenantId, (work) =>
    work
      .select()
      .from(tokens)
      .where(and(eq(tokens.tenantId, tenantId), eq(tokens.tokenId, tokenId))),
  );
  const row = found[0];
  if (!row || row.revokedAt !== null || row.expiresAt <= deps.now()) return null;
  const same = timingSafeEqual(Buffer.from(row.secretHash, 'hex'), Buffer.from(hashOf(secret), 'hex'));
  return same ? { caller: { tenantId, tokenId, role: row.role }, expiresAt: row.expiresAt.getTime() } : null;
}
