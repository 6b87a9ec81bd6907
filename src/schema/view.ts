import * as z from 'zod/mini';
import { Assessment, LEVELS } from './assessment.ts';
import { AdapterHealth } from './reading.ts';
import { DisclosureRequest } from './request.ts';

/** What popup and panel draw for one tab. Every state has a drawing of its own. */
export const TabView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-a-portal'), host: z.nullable(z.string()) }),
  /** A portal named by the user or by policy that the browser has not let us read yet. */
  z.object({ state: z.literal('needs-access'), host: z.string(), portal: z.string() }),
  z.object({ state: z.literal('not-a-request'), portal: z.nullable(z.string()), host: z.string() }),
  z.object({ state: z.literal('reading'), portal: z.nullable(z.string()) }),
  z.object({
    state: z.literal('unreadable'),
    portal: z.nullable(z.string()),
    reason: z.string(),
    health: z.nullable(AdapterHealth),
  }),
  z.object({
    state: z.literal('request'),
    portalName: z.nullable(z.string()),
    request: DisclosureRequest,
    assessment: Assessment,
    /** True while look-ups are still on their way. */
    checking: z.boolean(),
    /** Finding ids that were not there when the reviewer last looked. */
    newSinceLooked: z.array(z.string()),
    /** The level at the reviewer's last look, where it is another one now. */
    levelBefore: z.optional(z.enum(LEVELS)),
    /** Fields that the page showed before and shows no longer. */
    noLongerShown: z.array(z.string()),
    /** What left the browser for this request, one line each; empty = nothing. */
    disclosed: z.array(z.string()),
    /** Age of the bundled data in whole days. */
    dataAgeDays: z.number(),
    /** From which age on that data counts as old. */
    dataLimitDays: z.number(),
  }),
  z.object({
    state: z.literal('list'),
    portalName: z.nullable(z.string()),
    rows: z.array(
      z.object({ title: z.string(), sender: z.nullable(z.string()), level: z.enum(LEVELS), complete: z.boolean() }),
    ),
  }),
]);
export type TabView = z.infer<typeof TabView>;
