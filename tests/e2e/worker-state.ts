import type { Page } from 'puppeteer-core';
import { tabKey } from '../../src/messages/tab-key.ts';
import { LOOKUP_MS } from '../../src/providers/orchestrate/consult.ts';
import type { Assessment } from '../../src/schema/assessment.ts';

/** What a page of the extension can see of the worker's own storage. */
interface Api {
  storage: {
    session: { get(key: string): Promise<Record<string, { value: Tab | null }>> };
    onChanged: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
  };
}
type Heard = (changes: Record<string, { newValue?: { value: Tab | null } }>, area: string) => void;
interface Tab {
  reading: boolean;
  frames: Record<string, { pending: boolean; lookingUntil: number; requests: { assessment: Assessment | null }[] }>;
}

/** The worker notes that it looks up until this long after it has begun. */
const NOTED_MS = LOOKUP_MS + 500;

export interface LookedUp {
  /** From the worker's first step to the assessment with everything in it. */
  ms: number;
  assessment: Assessment;
  /** States on the way in which the toolbar would have been green. */
  green: number;
}

/**
 * Waits for one whole look-up of a tab, as the worker writes it down: begun after this call, and ended. The worker's
 * own moments count, so that the time is that of the look-up and not of the driver.
 */
export const nextLookUp = (own: Page, tabId: number, timeoutMs = 10_000): Promise<LookedUp> =>
  own.evaluate(
    (key, noted, timeout) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage } = scope.browser ?? scope.chrome;
      return new Promise<LookedUp>((resolve, reject) => {
        const seen = { began: 0, green: 0, last: '' };
        // A method keeps its own name; of a function, the test's loader would keep it by a helper that the page lacks.
        const on: { change: Heard } = {
          change(changes, area) {
            const tab = area === 'session' ? changes[key]?.newValue?.value : null;
            const [frame] = Object.values(tab?.frames ?? {});
            if (!tab || !frame) return;
            const assessment = frame.requests[0]?.assessment;
            seen.last = JSON.stringify({ ...frame, requests: assessment }).slice(0, 600);
            if (frame.lookingUntil > 0) seen.began = frame.lookingUntil - noted;
            if (!assessment || tab.reading || frame.pending) return;
            if (assessment.level === 'no-known-problem' && assessment.complete) seen.green += 1;
            if (seen.began === 0 || frame.lookingUntil > 0) return;
            clearTimeout(end);
            storage.onChanged.removeListener(on.change);
            resolve({ ms: Date.now() - seen.began, assessment, green: seen.green });
          },
        };
        const end = setTimeout(() => {
          storage.onChanged.removeListener(on.change);
          reject(new Error(`no whole look-up in ${timeout} ms, but ${seen.last}`));
        }, timeout);
        storage.onChanged.addListener(on.change);
      });
    },
    tabKey(tabId),
    NOTED_MS,
    timeoutMs,
  );

/** Empties tables of one of the extension's databases; nothing happens where the worker has not made it yet. */
export const emptyTables = (own: Page, database: string, tables: string[]): Promise<void> =>
  own.evaluate(
    (name, names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        // The worker makes it, not the test: opened first here, it would have none of its tables.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve() : reject(opening.error));
        opening.onsuccess = () => {
          const opened = opening.result;
          const transaction = opened.transaction(names, 'readwrite');
          for (const table of names) transaction.objectStore(table).clear();
          transaction.oncomplete = () => {
            opened.close();
            resolve();
          };
        };
      }),
    database,
    tables,
  );

/** Lets the next look-up start as if nothing had ever been asked, and no source had ever failed. */
export const forgetAnswers = (own: Page): Promise<void> => emptyTables(own, 'lookups', ['answers', 'pauses', 'shared']);
