import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';

const News = z.object({
  /** `gap`: something may have been missed, so nothing that is remembered counts any more. */
  about: z.enum(['changes', 'tokens', 'snapshot', 'gap']),
  /** Null where it concerns everyone. */
  tenantId: z.nullable(z.string()),
});
/** That something has changed: never what. */
export type News = z.infer<typeof News>;
/** Has every instance hear of a change once its transaction is kept. */
export type Tell = (news: News) => Promise<void>;
/** Calls back with each payload from another instance, and with null when some may have been missed; returns the way to stop. */
export type Listen = (heard: (payload: string | null) => void) => () => Promise<void>;

/** PostgreSQL's own channel between sessions (LISTEN and NOTIFY). */
export const CHANNEL = 'countersign';

function parse(payload: string | null): News {
  const gap = { about: 'gap' as const, tenantId: null };
  if (payload === null) return gap;
  try {
    const parsed = News.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : gap;
  } catch {
    // Another version's words: what they say is unknown, so it counts as a gap.
    return gap;
  }
}

/** Spreads news within this process at once, and between processes through the database. */
export function createNews(listen: Listen | null) {
  const listeners = new Set<(news: News) => void>();
  const spread = (news: News): void => {
    for (const listener of [...listeners]) listener(news);
  };
  const stop = listen?.((payload) => spread(parse(payload)));
  return {
    spread,
    statement: (news: News): SQL => sql`select pg_notify(${CHANNEL}, ${JSON.stringify(news)})`,
    onNews(listener: (news: News) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => stop?.(),
  };
}
