import '../helpers/indexed-db.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { contract } from '../../src/messages/contract.ts';

vi.mock('../../src/platform/permissions.ts', () => ({ hasHosts: async () => true, hasData: async () => true }));
vi.mock('../../src/background/content-file.ts', () => ({ CONTENT_FILE: 'content.js' }));

const KEY = 'a-key-of-the-test';
const SENDER = { ownPage: true } as never;

async function start() {
  vi.resetModules();
  const { lookupHandlers } = await import('../../src/background/handlers/lookups.ts');
  const { requestLog } = await import('../../src/background/lookups/request-log.ts');
  const { secretsOf } = await import('../../src/background/lookups/secrets.ts');
  return {
    handlers: lookupHandlers as Record<string, (...given: unknown[]) => Promise<unknown>>,
    requestLog,
    secretsOf,
  };
}
const row = { at: 0, provider: 'urlhaus', host: 'urlhaus-api.abuse.ch', disclosed: 'domain oakvale.example' };

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

test('a key goes to the database of its own, and into no setting, view or log', async () => {
  const { handlers, secretsOf } = await start();
  await handlers['lookup-set']?.({ id: 'urlhaus', on: true, values: { key: KEY } }, SENDER);
  expect(await secretsOf('urlhaus', ['key'])).toEqual({ key: KEY });
  const views = await handlers.lookups?.({}, SENDER);
  expect(JSON.stringify(views)).toContain('"stored":true');
  const everything = [await fakeBrowser.storage.local.get(null), views, await handlers['request-log']?.({}, SENDER)];
  expect(JSON.stringify(everything)).not.toContain(KEY);
});

test('content scripts may ask for none of it', () => {
  const names = Object.entries(contract).flatMap(([name, { from }]) => (from === 'content' ? [name] : []));
  expect(names.filter((name) => /lookup|log|setting/.test(name))).toEqual([]);
});

test('the log is cleared on request, unless the organisation keeps it', async () => {
  const { handlers, requestLog } = await start();
  const rows = async (): Promise<number> => {
    const reply = (await handlers['request-log']?.({}, SENDER)) as { data: { rows: unknown[] } } | undefined;
    return reply?.data.rows.length ?? -1;
  };
  await requestLog.begin({ ...row, bytes: 0, outcome: 'asked' });
  await fakeBrowser.storage.local.set({ managed: { version: 1, value: { keepRequestLog: true } } });
  expect(await handlers['request-log-clear']?.({}, SENDER)).toMatchObject({ ok: false, code: 'locked' });
  expect(await rows()).toBe(1);
  await fakeBrowser.storage.local.remove('managed');
  expect(await handlers['request-log-clear']?.({}, SENDER)).toMatchObject({ ok: true });
  expect(await rows()).toBe(0);
});

test('the log keeps the newest 5,000 rows and answers the newest 2,000, so that storage stays small', async () => {
  const { requestLog } = await start();
  const { lookupDatabase } = await import('../../src/background/lookups/database.ts');
  const { answerStore } = await import('../../src/background/lookups/store.ts');
  const database = await lookupDatabase();
  const filled = database.transaction(['requests', 'answers'], 'readwrite');
  const kept = { provider: 'p', state: 'answered' as const, lookup: null, expiresAt: 0, good: null, goodUntil: 0 };
  for (let at = 0; at < 5_000; at += 1) void filled.objectStore('requests').add({ ...row, at, bytes: 0, outcome: '' });
  for (let at = 0; at < 2_000; at += 1) void filled.objectStore('answers').put({ ...kept, key: `p ${at}`, at });
  await filled.done;
  await requestLog.begin({ ...row, at: 9_999, bytes: 0, outcome: 'asked' });
  await answerStore.put({ ...kept, key: 'p new', at: 9_999 });
  expect([await database.count('requests'), await database.count('answers')]).toEqual([5_000, 2_000]);
  expect(await answerStore.get('p 0')).toBeNull();
  expect(await answerStore.get('p new')).not.toBeNull();
  await answerStore.put({ ...kept, key: 'p large', at: 10_000, lookup: 'x'.repeat(70_000) });
  expect(await answerStore.get('p large')).toBeNull();
});
