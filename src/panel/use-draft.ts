import { useCallback, useEffect, useState } from 'preact/hooks';
import { item } from '../platform/storage.ts';
import { Draft, EMPTY_DRAFT } from '../schema/draft.ts';
import type { DisclosureRequest } from '../schema/request.ts';
import { draftKey } from './draft-key.ts';

const draftItem = (key: string) => item({ area: 'session', key, schema: Draft, fallback: () => EMPTY_DRAFT });

/**
 * The reviewer's draft for one request. Every change is stored at once, by this page itself: it survives the page's
 * closing, a visit to another request, and a stop of the worker.
 */
export function useDraft(request: DisclosureRequest | null): { draft: Draft; change: (part: Partial<Draft>) => void } {
  const key = request ? draftKey(request) : null;
  const [held, setHeld] = useState<{ key: string | null; draft: Draft }>({ key: null, draft: EMPTY_DRAFT });
  useEffect(() => {
    let isCurrent = true;
    if (key === null) return undefined;
    void draftItem(key)
      .get()
      .then((draft) => isCurrent && setHeld((now) => (now.key === key ? now : { key, draft })));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const change = useCallback(
    (part: Partial<Draft>) => {
      if (key === null) return;
      setHeld((now) => ({ key, draft: { ...(now.key === key ? now.draft : EMPTY_DRAFT), ...part } }));
      void draftItem(key).update((stored) => ({ ...stored, ...part }));
    },
    [key],
  );
  return { draft: held.key === key ? held.draft : EMPTY_DRAFT, change };
}
