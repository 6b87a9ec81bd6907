import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import { watchTabView } from '../messages/watch.ts';
import type { Level } from '../schema/assessment.ts';
import type { TabView } from '../schema/view.ts';

/**
 * The view of one tab, refreshed whenever the worker writes. What was new when the window opened stays marked as new
 * until it closes, although the worker is told at once that the reviewer has looked.
 */
export function useTabView(tabId: number | null): { answer: Result<TabView> | null; retry: () => void } {
  const [answer, setAnswer] = useState<Result<TabView> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fresh = useRef(new Set<string>());
  const before = useRef<Level | undefined>(undefined);
  useEffect(() => {
    if (tabId === null) return undefined;
    return watchTabView(tabId, (result) => {
      if (!result.ok || result.data.state !== 'request') return setAnswer(result);
      const added = result.data.newSinceLooked.filter((id) => !fresh.current.has(id));
      for (const id of added) fresh.current.add(id);
      before.current ??= result.data.levelBefore;
      const news = { newSinceLooked: [...fresh.current], levelBefore: before.current };
      setAnswer({ ok: true, data: { ...result.data, ...news } });
      void send('looked', { tabId });
    });
  }, [tabId, attempt]);
  return { answer, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
