import '../helpers/indexed-db.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../../src/schema/reading.ts';

vi.mock('../../src/platform/action.ts', () => ({ showAction: async () => undefined }));
vi.mock('../../src/platform/permissions.ts', () => ({ grantedHosts: async () => ['https://desk.example/*'] }));
vi.mock('../../src/platform/runtime.ts', () => ({ fixedHosts: () => ['https://desk.example/*'] }));
vi.mock('../../src/platform/scripting.ts', () => ({}));
vi.mock('../../src/background/content-file.ts', () => ({ CONTENT_FILE: 'content.js' }));
// What the package ships is the same for every worker, and takes long to index.
const shipped = vi.hoisted(() => ({ assess: null as unknown, knowledge: null as unknown }));
vi.mock('../../src/engine/assess.ts', async (load) => (shipped.assess ??= await load()));
vi.mock('../../src/background/knowledge.ts', async (load) => (shipped.knowledge ??= await load()));

const TAB = 7;
const FRAME = { tabId: TAB, frameId: 0, document: 'document-1', url: 'https://desk.example/1' };
const VALUES = {
  requesterEmail: 'ines.calloway@northmarch.police.uk',
  requesterName: 'Ines Calloway',
  agency: 'Northmarch Police',
  requestType: 'Production order',
  caseNumber: 'NM/12',
};
const reading = (): PageReading => ({
  page: 'request',
  portal: null,
  reason: null,
  health: null,
  language: 'en',
  requests: [{ values: VALUES, readFrom: {}, attachments: [] }],
});

/** A worker as the browser starts one: every module new, nothing remembered but what is stored. */
async function startWorker() {
  vi.resetModules();
  const [{ takePage }, { assessTab }, { tabItem }, { contentHandlers }, { decisionHandlers }] = await Promise.all([
    import('../../src/background/tab/take-page.ts'),
    import('../../src/background/tab/assess-frame.ts'),
    import('../../src/background/tab/record.ts'),
    import('../../src/background/handlers/content.ts'),
    import('../../src/background/handlers/decisions.ts'),
  ]);
  return {
    assessTab,
    contentHandlers,
    decisionHandlers,
    record: () => tabItem(TAB).get(),
    /** What the worker does with a page that was read, up to its assessment. */
    async read(privateWindow = false) {
      const readAt = '2026-06-15T09:00:00.000Z';
      await takePage(reading(), { ...FRAME, privateWindow, portalName: 'Desk', receivingHosts: [], readAt });
      await assessTab(TAB, Date.parse('2026-06-15T09:00:01Z'));
    },
  };
}

/** Stored sightings, whichever worker wrote them. */
async function sightings(): Promise<unknown[]> {
  const { openHistory } = await import('../../src/background/history/database.ts');
  const database = await openHistory();
  const all = await database.getAll('sightings');
  database.close();
  return all;
}

/**
 * Stops the worker at its n-th wait for storage: that call never comes back (a database's throws), and no later one
 * writes anything. Says how many calls there were.
 */
function stopAt(call: number): { calls: number } {
  const state = { calls: 0 };
  const isStopped = () => ++state.calls >= call;
  for (const area of [fakeBrowser.storage.session, fakeBrowser.storage.local])
    for (const name of ['get', 'set'] as const) {
      const real = area[name].bind(area) as (...given: unknown[]) => Promise<unknown>;
      const stub = (...given: unknown[]) => (isStopped() ? new Promise(() => undefined) : real(...given));
      vi.spyOn(area, name).mockImplementation(stub as typeof area.get);
    }
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['add', 'put', 'get', 'getAll', 'openCursor'].filter((method) => method in prototype)) {
      // Methods by name: the two prototypes share no type that has them all.
      const target = prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
      const real = target[name];
      vi.spyOn(target, name).mockImplementation(function (this: unknown, ...given: unknown[]) {
        if (isStopped()) throw new DOMException('the worker was stopped', 'AbortError');
        return real?.apply(this, given);
      });
    }
  return state;
}

/** Rounds in which what hashes beside the stopped call comes to its own stop. Chosen by us. */
const ROUNDS = 5;

/** Waits until the job is done or has been stopped, and then lets everything run that can still run. */
const settle = async (job: Promise<unknown>, stopped: () => boolean) => {
  let done = false;
  job.then(
    () => (done = true),
    () => (done = true),
  );
  while (!done && !stopped()) await new Promise((resolve) => setImmediate(resolve));
  for (let round = 0; round < ROUNDS && !done; round += 1) {
    // Hashes are made on threads of their own, in order: when this one is back, those before it are.
    await crypto.subtle.digest('SHA-256', new Uint8Array(64));
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
};

async function levelShown(worker: Awaited<ReturnType<typeof startWorker>>) {
  const tab = await worker.record();
  const [request] = tab?.frames['0']?.requests ?? [];
  return { pending: tab?.frames['0']?.pending, level: request?.assessment?.level ?? null };
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // a stopped database is reported, as it should be
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('a worker stopped at any wait for storage leaves what the next one makes the same assessment of, once', {
  timeout: 300_000,
}, async () => {
  const whole = await startWorker();
  const { calls } = await (async () => {
    const counted = stopAt(Number.POSITIVE_INFINITY);
    await whole.read();
    return counted;
  })();
  const wanted = await levelShown(whole);
  expect(wanted).toMatchObject({ pending: false });
  expect(calls).toBeGreaterThan(10);
  for (let call = 1; call <= calls; call += 1) {
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.reset();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const stopped = await startWorker();
    const stop = stopAt(call);
    await settle(stopped.read(), () => stop.calls >= call);
    vi.restoreAllMocks();
    const next = await startWorker();
    // Written: whoever wakes finishes it. Not written: the page had no answer, and says it again.
    if ((await next.record())?.frames['0']) await next.assessTab(TAB, Date.parse('2026-06-15T09:00:05Z'));
    else await next.read();
    expect({ call, ...(await levelShown(next)) }).toEqual({ call, ...wanted });
    expect({ call, seen: (await sightings()).length }).toEqual({ call, seen: 1 });
  }
});

test('of a private window nothing is kept beyond the browser: no history, no health, no decision', async () => {
  const worker = await startWorker();
  await worker.read(true);
  expect(await levelShown(worker)).toMatchObject({ pending: false });
  const sender = { ...FRAME, ownPage: false, privateWindow: true };
  const copy = { tokens: '[]', matches: {}, language: 'en', title: '', truncated: false };
  await worker.contentHandlers['page-read']({ document: FRAME.document, url: FRAME.url, copy }, sender);
  await worker.read(true);
  expect(await worker.decisionHandlers['call-back-record']({ tabId: TAB, result: 'confirmed' })).toEqual({
    ok: false,
    code: 'private-window',
  });
  expect(await sightings()).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the same page in a usual window leaves a sighting', async () => {
  await (await startWorker()).read();
  expect(await sightings()).toHaveLength(1);
});
