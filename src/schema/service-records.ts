import * as z from 'zod/mini';
import { KeyedHash, REPORT_KINDS } from './service.ts';

/** One thing that someone of the company put on record. Who it was is a role, never a name. */
export const Word = z.object({
  /** `confirmed` and `refuted` are call-backs; the others are reports. */
  what: z.enum(['confirmed', 'refuted', ...REPORT_KINDS]),
  role: z.string(),
  reason: z.nullable(z.string()),
  /** When it happened, and when it was put on record. */
  at: z.string(),
  recordedAt: z.string(),
  /** Taken back, or overtaken by a later word of the same kind. */
  superseded: z.boolean(),
});
export type Word = z.infer<typeof Word>;

/** One request of a sender that a reviewer saw; the key is the one that its reviewer's own browser gave it. */
export const Seen = z.object({
  key: z.string(),
  seenAt: z.string(),
  process: z.nullable(z.string()),
  emergency: z.nullable(z.boolean()),
});

export const RecordsAnswer = z.object({
  records: z.array(Word),
  /** Two words that are both still standing say opposite things. */
  conflict: z.boolean(),
  /** Requests of the last 90 days. */
  seen: z.array(Seen),
  asOf: z.string(),
});
export type RecordsAnswer = z.infer<typeof RecordsAnswer>;

/** A sender that turned out bad, with what was already seen of it: each may have been answered. */
export const Alert = z.object({
  sender: KeyedHash,
  what: z.enum(['refuted', 'fraud']),
  role: z.string(),
  at: z.string(),
  seen: z.array(Seen),
});
export type Alert = z.infer<typeof Alert>;
export const AlertsAnswer = z.object({ alerts: z.array(Alert), asOf: z.string() });

/** That something was put on record about a sender or domain: whoever shows it asks again. */
export const Change = z.object({ key: z.string(), hash: KeyedHash, recordedAt: z.string() });
export type Change = z.infer<typeof Change>;
export const ChangesAnswer = z.object({ changes: z.array(Change), asOf: z.string() });
export type ChangesAnswer = z.infer<typeof ChangesAnswer>;
