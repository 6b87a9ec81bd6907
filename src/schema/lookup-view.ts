import * as z from 'zod/mini';

/** One outside source as the options page shows it. Secrets are never among the values: only whether there is one. */
export const LookupView = z.object({
  id: z.string(),
  title: z.string(),
  discloses: z.string(),
  to: z.string(),
  terms: z.string(),
  on: z.boolean(),
  /** The organisation decides about look-ups: shown, and not to be changed here. */
  locked: z.boolean(),
  fields: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(['text', 'secret', 'switch']),
      required: z.boolean(),
      /** Empty for a secret, whatever is stored. */
      value: z.union([z.string(), z.boolean()]),
      stored: z.boolean(),
    }),
  ),
  /** Hosts that the browser has not granted yet (match patterns). */
  missing: z.array(z.string()),
  /** Kinds of data that the person has not agreed to send yet, in Firefox's words; none where the browser does not ask. */
  consent: z.optional(z.array(z.string())),
});
export type LookupView = z.infer<typeof LookupView>;

/** One row of "What left this browser". */
export const DisclosureRow = z.object({
  /** ISO instant. */
  at: z.string(),
  provider: z.string(),
  host: z.string(),
  disclosed: z.string(),
  bytes: z.number(),
  outcome: z.string(),
});
export type DisclosureRow = z.infer<typeof DisclosureRow>;
