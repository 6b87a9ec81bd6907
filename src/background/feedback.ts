import * as z from 'zod/mini';
import { item } from '../platform/storage.ts';
import type { Feedback } from '../schema/draft.ts';

const count = z.number().check(z.gte(0));
const Counts = z.object({ right: count, wrong: count, unsure: count });
type Counts = z.infer<typeof Counts>;

const NONE: Counts = { right: 0, wrong: 0, unsure: 0 };

/** How reviewers here judged assessments, counted for each reason that was in them. Counts only: no request, no sender. */
const feedback = item({
  area: 'local',
  key: 'feedback',
  schema: z.record(z.string(), Counts),
  fallback: () => ({}),
});

/** Counts one judgement for every reason of an assessment; `instead` is taken back. */
export async function recordFeedback(ids: readonly string[], given: Feedback, instead: Feedback | null): Promise<void> {
  await feedback.update((known) => {
    const changed = ids.map((id): [string, Counts] => {
      const counts = { ...(known[id] ?? NONE) };
      if (instead !== null) counts[instead] = Math.max(0, counts[instead] - 1);
      counts[given] += 1;
      return [id, counts];
    });
    return { ...known, ...Object.fromEntries(changed) };
  });
}

/** What is known of some reasons; those that nobody judged are left out. */
export async function precisionOf(ids: readonly string[]): Promise<Record<string, { right: number; wrong: number }>> {
  const known = await feedback.get();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const counts = known[id];
      return counts && counts.right + counts.wrong > 0 ? [[id, { right: counts.right, wrong: counts.wrong }]] : [];
    }),
  );
}
