import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkAlive } from '../../src/background/tab/lifecycle.ts';
import { emptyTab, tabItem } from '../../src/background/tab/record.ts';

const page = vi.hoisted(() => ({ url: '', answers: false, given: [] as number[] }));
vi.mock('../../src/platform/action.ts', () => ({ showAction: async () => undefined }));
vi.mock('../../src/platform/runtime.ts', () => ({ fixedHosts: () => ['https://desk.example/*'] }));
vi.mock('../../src/platform/tabs.ts', () => ({ tabFacts: async () => ({ url: page.url, privateWindow: false }) }));
vi.mock('../../src/platform/messaging.ts', () => ({
  sendToFrame: async () => {
    if (!page.answers) throw new Error('nobody is there');
    return true;
  },
}));
vi.mock('../../src/background/content-file.ts', () => ({ CONTENT_FILE: 'content.js' }));
vi.mock('../../src/platform/scripting.ts', () => ({
  runContentScript: async (tabId: number) => page.given.push(tabId),
}));

const TAB = 7;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(page, { url: 'https://desk.example/1', answers: false, given: [] });
  await tabItem(TAB).update(() => emptyTab('https://desk.example/1'));
});

test('a portal’s page that was loaded without its script is given one, and not forgotten', async () => {
  await checkAlive(TAB);
  expect(page.given).toEqual([TAB]);
  expect(await tabItem(TAB).get()).not.toBeNull();
});

test('a page whose script answers is left alone', async () => {
  page.answers = true;
  await checkAlive(TAB);
  expect(page.given).toEqual([]);
});

test('a page that is no portal has taken the portal’s place: the tab is forgotten, and nothing runs there', async () => {
  page.url = 'https://elsewhere.example/';
  await checkAlive(TAB);
  expect(page.given).toEqual([]);
  expect(await tabItem(TAB).get()).toBeNull();
});
