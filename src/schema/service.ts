import * as z from 'zod/mini';
import { LEVELS } from './assessment.ts';
import { History, Reputation } from './evidence.ts';
import { PROCESSES } from './request.ts';

/** A keyed hash: 128 bits in base64url. The key never leaves the company, so the hash means nothing elsewhere. */
export const KeyedHash = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** What is hashed of a value: two kinds never match each other. Domains are hashed as the name that is registered. */
export const hashInput = (kind: string, value: string): string => `${kind}\n${value}`;

/** 64 bits of similarity-preserving hash of a request's text, in hex. */
export const TextPrint = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** Names one write for ever: sending it twice changes nothing the second time. */
export const WriteKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

/** One request as the service may know it: keyed hashes and coarse facts, never names, targets or text. */
export const Sighting = z.object({
  key: WriteKey,
  sender: KeyedHash,
  domain: KeyedHash,
  agency: z.nullable(KeyedHash),
  phone: z.nullable(KeyedHash),
  targets: z.array(KeyedHash).check(z.maxLength(50)),
  text: z.nullable(TextPrint),
  process: z.nullable(z.enum(PROCESSES)),
  emergency: z.nullable(z.boolean()),
  /** Hour of the day, UTC. */
  hour: z.nullable(z.number().check(z.gte(0), z.lte(23))),
});
export type Sighting = z.infer<typeof Sighting>;

/** What our own company last said of a sender or domain, and since when. */
export const OwnWord = z.object({
  standing: z.enum(['reported-fraud', 'mixed', 'in-good-standing']),
  at: z.string(),
});
export type OwnWord = z.infer<typeof OwnWord>;
/** An offer for sale that a feed of our company names. */
const OwnOffer = z.object({ seenAt: z.nullable(z.string()), where: z.string() });

/** What the team knows of a sender from before this request; null = never seen. */
export const HistoryAnswer = z.object({
  history: z.nullable(History),
  own: z.object({ sender: z.nullable(OwnWord), domain: z.nullable(OwnWord) }),
  offered: z.object({ sender: z.nullable(OwnOffer), domain: z.nullable(OwnOffer) }),
  asOf: z.string(),
});
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;

export const CallBackRecord = z.object({
  key: WriteKey,
  sender: KeyedHash,
  result: z.enum(['confirmed', 'refuted']),
  /** When the call was made. */
  at: z.iso.datetime(),
});
export type CallBackRecord = z.infer<typeof CallBackRecord>;

export const REPORT_KINDS = ['fraud', 'in-good-standing', 'retract', 'denied', 'correction-asked'] as const;
export const REPORT_REASONS = [
  'call-back-refuted',
  'agency-confirmed-misuse',
  'look-alike-domain',
  'forged-document',
  'mistake',
  'other',
] as const;
export const Report = z.object({
  key: WriteKey,
  subject: z.enum(['sender', 'domain']),
  hash: KeyedHash,
  /** The same subject under the exchange's key of this epoch, for a company that shares; null keeps the report at home. */
  exchangeHash: z.nullable(KeyedHash),
  kind: z.enum(REPORT_KINDS),
  reason: z.enum(REPORT_REASONS),
  /** What was checked before the report, as evidence keys or finding ids. */
  checked: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(40)),
  level: z.nullable(z.enum(LEVELS)),
});
export type Report = z.infer<typeof Report>;

export const StandingQuestion = z.object({ exchangeHash: KeyedHash });
/** An agency's objection to what is reported of it, and what came of it. */
export const ContestView = z.object({
  outcome: z.enum(['open', 'upheld', 'dismissed']),
  reason: z.string(),
  openedAt: z.string(),
  closedAt: z.nullable(z.string()),
});
export type ContestView = z.infer<typeof ContestView>;
export const StandingAnswer = z.object({
  reputation: z.nullable(Reputation),
  contests: z.array(ContestView),
  asOf: z.string(),
});
export type StandingAnswer = z.infer<typeof StandingAnswer>;

const EpochKey = z.object({ epoch: z.number(), key: z.string().check(z.maxLength(64)) });
/** Keys that the service hands to its reviewers, base64url. */
export const KeysAnswer = z.object({
  /** Of this company's own hashes. */
  tenantKey: z.string().check(z.maxLength(64)),
  /** Of the exchange, this epoch's and the one before; null for a company that does not share. */
  exchange: z.nullable(z.extend(EpochKey, { previous: EpochKey })),
  /** Of the lists that are published to everyone. */
  lists: z.array(EpochKey).check(z.maxLength(4)),
  /** Ed25519 key that signs snapshots, 32 bytes. */
  publicKey: z.string().check(z.maxLength(64)),
});
export type KeysAnswer = z.infer<typeof KeysAnswer>;

/** RFC 9457. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
