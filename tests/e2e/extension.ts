import type { Page } from 'puppeteer-core';
import type { Level } from '../../src/schema/assessment.ts';
import type { TabView } from '../../src/schema/view.ts';
import { until } from './driver.ts';
import { emptyTables } from './worker-state.ts';

/** The few parts of the WebExtension API that tests ask for, as a page of the extension has them. */
interface Api {
  action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
}

export interface Toolbar {
  text: string;
  title: string;
}

/** Asks the worker, from a page of the extension. */
export const ask = (
  own: Page,
  name: string,
  request: unknown,
): Promise<{ ok: boolean; data?: unknown; code?: string }> =>
  own.evaluate(
    async (message) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (scope.browser ?? scope.chrome).runtime.sendMessage(message)) as { ok: boolean };
    },
    { name, request },
  );

/** Id of the tab at an address; waits for it. */
export const tabAt = (own: Page, url: string): Promise<number> =>
  until(`a tab at ${url}`, () =>
    own.evaluate(async (wanted) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id ?? null;
    }, url),
  );

/** Ids of all tabs: of one whose address the extension may not see, nothing else is known. */
export const allTabs = (own: Page): Promise<number[]> =>
  own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (scope.browser ?? scope.chrome).tabs.query({})).flatMap(({ id }) => id ?? []);
  });

/** What the toolbar shows for a tab; does not wake the worker. */
export const toolbarOf = (own: Page, tabId: number): Promise<Toolbar> =>
  own.evaluate(async (id) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action } = scope.browser ?? scope.chrome;
    const [text, title] = await Promise.all([action.getBadgeText({ tabId: id }), action.getTitle({ tabId: id })]);
    return { text, title: title.replace('Countersign: ', '') };
  }, tabId);

/** Waits for a toolbar that fits, and tells what it showed instead when none does. */
export async function toolbarThat(own: Page, tabId: number, fits: (shown: Toolbar) => boolean): Promise<Toolbar> {
  let last: Toolbar | null = null;
  try {
    return await until('the toolbar', async () => {
      last = await toolbarOf(own, tabId);
      return fits(last) ? last : null;
    });
  } catch (error) {
    throw new Error(`the toolbar showed ${JSON.stringify(last)}`, { cause: error });
  }
}

/** What the worker would have the popup draw. */
export async function viewOf(own: Page, tabId: number): Promise<TabView> {
  const reply = await ask(own, 'tab-view', { tabId });
  if (!reply.ok) throw new Error(`tab-view: ${reply.code}`);
  return reply.data as TabView; // the worker's own answer, as the contract has it
}

/** The words of each level, as the toolbar and the popup have them. */
export const WORDS: Readonly<Record<Level, string>> = {
  'no-known-problem': 'No known problem',
  verify: 'Verify first',
  'verify-twice': 'Verify with a supervisor',
  'likely-fraudulent': 'Likely fraudulent',
};

/** Empties the local history, so that one page's request says nothing about the next one's. */
export const forgetHistory = (own: Page): Promise<void> => emptyTables(own, 'history', ['sightings', 'decisions']);
