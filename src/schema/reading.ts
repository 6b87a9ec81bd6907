import * as z from 'zod/mini';
import { LIMITS, ReadFrom } from './request.ts';

export const PAGE_KINDS = ['request', 'list', 'other', 'unreadable'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** One value exactly as the page shows it, before any normalising. */
const RawValue = z.union([
  z.string().check(z.maxLength(LIMITS.text)),
  z.boolean(),
  z.array(z.string().check(z.maxLength(LIMITS.text))).check(z.maxLength(LIMITS.items)),
]);

/** One request, or one row of a list, as read by a content script or the command line. Normalised by `portals/normalise`. */
export const RawRequest = z.object({
  values: z.record(z.string(), RawValue),
  readFrom: z._default(z.record(z.string(), ReadFrom), {}),
  attachments: z._default(
    z
      .array(
        z.object({
          name: z.string(),
          type: z.nullable(z.string()),
          size: z.nullable(z.number()),
          url: z.nullable(z.string()),
        }),
      )
      .check(z.maxLength(100)),
    [],
  ),
});
export type RawRequest = z.infer<typeof RawRequest>;

/** How well an adapter still fits the page: what it expected to find, and what it did not. */
export const AdapterHealth = z.object({ expected: z.array(z.string()), missing: z.array(z.string()) });
export type AdapterHealth = z.infer<typeof AdapterHealth>;

/** All that a content script says of a page. Readings only: never a level, a policy or history. */
export const PageReading = z.object({
  page: z.enum(PAGE_KINDS),
  portal: z.nullable(z.string()),
  /** Why the page is unreadable, one plain sentence; null otherwise. */
  reason: z.nullable(z.string()),
  language: z.nullable(z.string()),
  requests: z.array(RawRequest).check(z.maxLength(LIMITS.items)),
  health: z.nullable(AdapterHealth),
});
export type PageReading = z.infer<typeof PageReading>;
