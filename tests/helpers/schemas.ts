import * as z from 'zod/mini';

/** A small shape for tests of parsing. */
export const Found = z.object({ a: z.number() });
