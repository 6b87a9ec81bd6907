import * as z from 'zod/mini';
import { PortalAdapter } from './portal.ts';
import { AdapterHealth } from './reading.ts';

/** A portal that the user or the organisation chose. `adapter` names a shipped definition or carries one; without it the page is read by its labels alone. */
export const PortalChoice = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** WebExtension match patterns, such as `https://app.example.com/*`; each names a host. */
  matches: z.array(z.string().check(z.minLength(1), z.maxLength(400))).check(z.minLength(1), z.maxLength(50)),
  adapter: z.optional(z.union([z.string().check(z.maxLength(120)), PortalAdapter])),
});
export type PortalChoice = z.infer<typeof PortalChoice>;

/** One row of the portals page. */
export const PortalEntry = z.object({
  /** Stable: made from the name and the patterns. */
  id: z.string(),
  name: z.string(),
  matches: z.array(z.string()),
  /** Id of the definition it is read with; null = by labels alone. */
  adapter: z.nullable(z.string()),
  /** `built-in` = host permissions fixed when the package was built. */
  from: z.enum(['user', 'managed', 'built-in']),
  /** False until the browser lets us read it. */
  granted: z.boolean(),
  /** How well the definition fitted the last page that was read; null = nothing read yet. */
  health: z.nullable(AdapterHealth),
  lastReadAt: z.nullable(z.string()),
});
export type PortalEntry = z.infer<typeof PortalEntry>;
