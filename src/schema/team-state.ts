import * as z from 'zod/mini';

/** How things stand with the company's own service, for the screens. */
export const TeamState = z.object({
  on: z.boolean(),
  /** Writes that wait to be sent. */
  waiting: z.number(),
  /** Of the last good lists; null before the first. */
  version: z.nullable(z.number()),
  issuedAt: z.nullable(z.string()),
  /** One line for each list: name, entries, where from. */
  lists: z.array(z.object({ list: z.string(), count: z.number(), attribution: z.string() })),
});
export type TeamState = z.infer<typeof TeamState>;
