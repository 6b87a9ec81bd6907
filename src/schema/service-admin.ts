import * as z from 'zod/mini';
import { KeyedHash, WriteKey } from './service.ts';

export const NewTokenRequest = z.object({
  role: z.enum(['reviewer', 'admin']),
  label: z.string().check(z.minLength(1), z.maxLength(80)),
  days: z.number().check(z.int(), z.gte(1), z.lte(3650)),
});
/** The token is shown this once; only a hash of it is kept. */
export const NewTokenAnswer = z.object({ token: z.string() });

export const TokenView = z.object({
  tokenId: z.string(),
  role: z.string(),
  label: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.nullable(z.string()),
});
export const TokensAnswer = z.object({ tokens: z.array(TokenView) });
export const RevokeRequest = z.object({ tokenId: z.string().check(z.regex(/^[0-9a-f]{12}$/)) });

export const TenantAnswer = z.object({
  name: z.string(),
  inExchange: z.boolean(),
  retentionDays: z.number(),
  createdAt: z.string(),
});

/** Less than 30 days would break the counts that signals are made of. */
export const RetentionRequest = z.object({ days: z.number().check(z.int(), z.gte(30), z.lte(3650)) });

/** One sender under our own key, and under the exchange's where we reported it there. */
export const EraseRequest = z.object({
  sender: KeyedHash,
  exchangeHash: z.optional(z.nullable(KeyedHash)),
});
export const EraseAnswer = z.object({ erased: z.number() });

export const ContestRequest = z.object({
  key: WriteKey,
  exchangeHash: KeyedHash,
  reason: z.enum(['mailbox-recovered', 'not-our-mailbox', 'request-was-genuine', 'other']),
});

/** How a feed was taken. */
export const FeedAnswer = z.object({ taken: z.number(), skipped: z.number() });

export const StandingRequest = z.object({ email: z.string().check(z.minLength(3), z.maxLength(320)) });
