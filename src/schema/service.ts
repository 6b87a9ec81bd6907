import * as z from 'zod/mini';
import { LEVELS } from './assessment.ts';
import { History, Reputation } from './evidence.ts';
import { PROCESSES } from './request.ts';

/** A keyed hash: 128 bits in base64url. The key never leaves the company, so the hash means nothing elsewhere. */
export const KeyedHash = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

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

/** What the team knows of a sender from before this request; null = never seen. */
export const HistoryAnswer = z.object({ history: z.nullable(History), asOf: z.string() });
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
export const StandingAnswer = z.object({ reputation: z.nullable(Reputation), asOf: z.string() });
export type StandingAnswer = z.infer<typeof StandingAnswer>;

/** RFC 9457. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
