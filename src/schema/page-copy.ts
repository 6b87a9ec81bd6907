import * as z from 'zod/mini';

/** Most characters of a copied page that travel in one message. A page that holds more is cut, never refused. */
export const COPY_LIMIT = 6_000_000;

/**
 * What a page shows, copied so that it can be read outside of it: texts, controls, and of the elements round them what
 * a reader goes by. A copy holds no script, no style and no image, and nothing is decided in it.
 */
export const PageCopy = z.object({
  /** JSON of `Token[]` in `portals/copy/token.ts`, checked token by token when it is opened. */
  tokens: z.string().check(z.maxLength(COPY_LIMIT * 2)),
  /** For each selector that an adapter asks about, the elements that match, by their number. */
  matches: z.record(z.string(), z.array(z.number()).check(z.maxLength(200))),
  language: z.nullable(z.string().check(z.maxLength(35))),
  title: z.string().check(z.maxLength(1000)),
  /** The page was longer than what was copied. */
  truncated: z.boolean(),
});
export type PageCopy = z.infer<typeof PageCopy>;
