import * as z from 'zod/mini';
import { Assessment, LEVELS } from './assessment.ts';
import { AdapterHealth } from './reading.ts';
import { DisclosureRequest } from './request.ts';

/** Where the claimed agency itself says how to reach it. Never taken from a request. */
export const PublishedContact = z.object({
  /** Name as the registry has it. */
  agency: z.string(),
  /** How it was found: by the claimed name, or by the sender's domain where the name says nothing. */
  by: z.enum(['name', 'sender-domain']),
  /** Its own page with its number, else its site. */
  page: z.nullable(z.string()),
  /** Only a number that somebody checked against a source. */
  phone: z.nullable(z.string()),
  /** Where the row comes from, and the day of the data. */
  source: z.string(),
  date: z.string(),
});
export type PublishedContact = z.infer<typeof PublishedContact>;

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
    /** Null where the registry knows no agency of that name, or several. */
    published: z._default(z.nullable(PublishedContact), null),
    /** How often reviewers here called an assessment with this reason right or wrong; by finding id. */
    precision: z._default(z.record(z.string(), z.object({ right: z.number(), wrong: z.number() })), {}),
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
