import * as z from 'zod/mini';
import { FIELD_NAMES } from './request.ts';

const short = z.string().check(z.minLength(1), z.maxLength(400));

/** The transforms an adapter may name; never code, never a pattern of its own. */
export const TRANSFORMS = [
  'text',
  'address',
  'display-name',
  'last-segment',
  'before-separator',
  'after-separator',
  'boolean',
  'lines',
  'state',
] as const;

/** One way to find a field: by the label beside it, or by a selector; the first that gives a value wins. */
export const FieldRule = z.union([
  z.object({ label: short, transform: z.optional(z.enum(TRANSFORMS)) }),
  z.object({ select: short, attribute: z.optional(short), transform: z.optional(z.enum(TRANSFORMS)) }),
]);
export type FieldRule = z.infer<typeof FieldRule>;

const fieldRules = z.partialRecord(z.enum(FIELD_NAMES), z.array(FieldRule).check(z.maxLength(20)));

/** A portal's definition: data only. Shipped, made by pointing, or set by policy: the same shape. */
export const PortalAdapter = z.object({
  id: short,
  name: short,
  /** WebExtension match patterns, such as `https://app.example.com/*`. */
  matches: z.array(short).check(z.maxLength(50)),
  /** Present on every page of this product; empty = the URL decides. */
  marks: z._default(z.array(short), []),
  /** Present only on a page with one request. */
  request: z._default(z.array(short), []),
  /** Present only on a list of requests, and what a row is. */
  list: z._default(z.nullable(z.object({ marks: z.array(short), row: short, fields: fieldRules })), null),
  /** Parts of the page that never hold a requester's value. */
  ignore: z._default(z.array(short), []),
  fields: fieldRules,
  /** Fields without which the page counts as changed, not as empty. */
  expects: z._default(z.array(z.enum(FIELD_NAMES)), []),
  /** False where no one could test it against the real product. */
  reviewed: z.boolean(),
});
export type PortalAdapter = z.infer<typeof PortalAdapter>;
