import * as z from 'zod/mini';

/** A sender or domain the company has decided about. `until` is an ISO instant; after it the entry counts no more. */
export const ListEntry = z.object({
  value: z.string(),
  reason: z._default(z.string(), ''),
  author: z._default(z.string(), ''),
  until: z._default(z.nullable(z.string()), null),
});
export type ListEntry = z.infer<typeof ListEntry>;

/** The keys that the rules of an assessment read. Each is also one setting in `src/policy/settings`. */
export const EnginePolicy = z.object({
  callBackMaxAgeDays: z._default(z.number().check(z.gte(1), z.lte(3650)), 90),
  requiredChecks: z._default(z.array(z.string()), []),
  signals: z._default(z.record(z.string(), z.enum(['on', 'shadow', 'off'])), {}),
  weights: z._default(z.record(z.string(), z.number()), {}),
  thresholds: z._default(
    z.object({
      verify: z.optional(z.number()),
      verifyTwice: z.optional(z.number()),
      likelyFraudulent: z.optional(z.number()),
    }),
    {},
  ),
  trusted: z._default(z.array(ListEntry), []),
  blocked: z._default(z.array(ListEntry), []),
  companyDomains: z._default(z.array(z.string()), []),
  receivingHosts: z._default(z.array(z.string()), []),
});
export type EnginePolicy = z.infer<typeof EnginePolicy>;

export const defaultPolicy = (): EnginePolicy => EnginePolicy.parse({});
