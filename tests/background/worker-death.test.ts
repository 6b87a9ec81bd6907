import '../helpers/indexed-db.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../../src/schema/reading.ts';
import type { TabView } from '../../src/schema/view.ts';
import { Life } from '../helpers/mortal.ts';
import { json } from '../helpers/providers.ts';
import { runs } from '../helpers/runs.ts';

const world = vi.hoisted(() => ({ life: null as unknown as Life, alarms: [] as string[] }));
// Mocks are made once for all workers: each call belongs to the life that makes it.
vi.mock('../../src/platform/browser.ts', () => {
  const { local, session } = fakeBrowser.storage;
  const storage = {
    get local() {
      return world.life.outside(local);
    },
    get session() {
      return world.life.outside(session);
    },
  };
  return { browser: { storage } };
});
vi.mock('../../src/platform/action.ts', () => ({ showAction: () => world.life.step(async () => undefined) }));
vi.mock('../../src/platform/permissions.ts', () => ({
  hasHosts: () => world.life.step(async () => true),
  hasData: () => world.life.step(async () => true),
  grantedHosts: () => world.life.step(async () => []),
}));
vi.mock('../../src/platform/alarms.ts', () => ({
  soon: (name: string) => world.life.step(async () => void world.alarms.push(name)),
}));
vi.mock('../../src/platform/runtime.ts', () => ({ fixedHosts: () => [] }));
vi.mock('../../src/background/portals/register.ts', () => ({ registerPortals: async () => undefined }));
vi.mock('../../src/background/content-file.ts', () => ({ CONTENT_FILE: 'content.js' }));
vi.mock('idb', async (load) => {
  const { openDB } = await load<typeof import('idb')>();
  return {
    async openDB(...given: Parameters<typeof openDB>) {
      const { life } = world;
      return life.outside(await life.step(() => openDB(...given)));
    },
  };
});
// What the package ships is the same for every worker, and takes long to index.
const shipped = vi.hoisted(() => ({ assess: null as unknown, knowledge: null as unknown }));
vi.mock('../../src/engine/assess.ts', async (load) => (shipped.assess ??= await load()));
vi.mock('../../src/background/knowledge.ts', async (load) => (shipped.knowledge ??= await load()));

const TAB = 7;
const START = Date.parse('2026-06-15T09:00:00.000Z');
const FRAME = { tabId: TAB, frameId: 0, document: 'document-1', url: 'https://desk.example/1', privateWindow: false };
const VALUES = {
  requesterEmail: 'ines.calloway@northmarch.example',
  requesterName: 'Ines Calloway',
  agency: 'Northmarch Police',
  requestType: 'Production order',
  caseNumber: 'NM/12',
};
const READING: PageReading = {
  page: 'request',
  portal: null,
  reason: null,
  health: null,
  language: 'en',
  requests: [{ values: VALUES, readFrom: {}, attachments: [] }],
};
const LOOKUPS = { registration: { services: { example: 'https://rdap.example' } }, 'hudson-rock-domain': {} };
const ASKED = ['registration', 'exposure-domain'];

const timer = globalThis.setTimeout;

/** What left, whichever worker sent it. */
const sent: string[] = [];

function respond(url: string): Response {
  sent.push(url);
  if (url.includes('hudsonrock')) return json({ employees: 0 });
  const events = [{ eventAction: 'registration', eventDate: '2012-04-01T00:00:00Z' }];
  return json({ objectClassName: 'domain', ldhName: 'northmarch.example', events });
}

/** A worker as the browser starts one: every module new, nothing remembered but what is stored. */
async function startWorker(life: Life) {
  world.life = life;
  vi.resetModules();
  // A stopped worker's timers end with it.
  vi.stubGlobal('setTimeout', (job: () => void, ms: number) => timer(() => life.dead || job(), ms));
  vi.stubGlobal('fetch', (url: string) => life.step(async () => respond(url)));
  const [{ takePage }, { assessTab }, { lookUpTab }, { tabItem }, { viewOf }, jobs] = await Promise.all([
    import('../../src/background/tab/take-page.ts'),
    import('../../src/background/tab/assess-frame.ts'),
    import('../../src/background/lookups/look-up-tab.ts'),
    import('../../src/background/tab/record.ts'),
    import('../../src/background/tab/view.ts'),
    import('../../src/background/jobs.ts'),
  ]);
  return {
    ...jobs,
    /** What the worker does with a page that was read, up to its last answer. */
    async read() {
      await takePage(READING, {
        ...FRAME,
        portalName: 'Desk',
        receivingHosts: [],
        readAt: new Date(START).toISOString(),
      });
      await assessTab(TAB, Date.now());
      await lookUpTab(TAB);
    },
    /** What the popup would show so many milliseconds later; null when nothing is known of the tab. */
    async view(later: number): Promise<TabView | null> {
      const tab = await tabItem(TAB).get();
      return tab && viewOf(tab, Date.now() + later);
    },
  };
}

async function newWorld(): Promise<void> {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  sent.length = 0;
  world.alarms.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await fakeBrowser.storage.local.set({ settings: { version: 1, value: { lookups: LOOKUPS } } });
}

/** Checks that were switched on and have no answer. */
const open = (view: TabView | null): string[] =>
  view?.state === 'request'
    ? view.assessment.notChecked.flatMap(({ check }) => (ASKED.includes(check) ? [check] : []))
    : ['no request'];

const stay = () => new Life(Number.POSITIVE_INFINITY, false);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function undisturbed(): Promise<{ steps: number; view: TabView | null }> {
  await newWorld();
  const life = stay();
  const worker = await startWorker(life);
  await worker.read();
  return { steps: life.steps, view: await worker.view(0) };
}

/** Stops the worker at one of its steps and has the browser start another; gives whether it was stopped at all. */
async function stopAt(step: number, after: boolean): Promise<void> {
  await newWorld();
  const life = new Life(step, after);
  const first = await startWorker(life);
  await Promise.race([first.read(), life.died]);
  const second = await startWorker(stay());
  await second.resume();
  // Stopped before the reading was written: its content script gets no answer, and tells the next worker.
  if ((await second.view(0)) === null) await second.read();
  const view = await second.view(5_000);
  expect(view).toMatchObject({ state: 'request', checking: false });
  expect(sent.length, `asked twice: ${sent.join(', ')}`).toBe(new Set(sent).size);

  // What was asked and answered to nobody is asked again a minute later.
  if (open(view).length > 0) expect(world.alarms).toEqual([second.ASK_AGAIN]);
  vi.setSystemTime(START + 61_000);
  const third = await startWorker(stay());
  await third.resume();
  await third.askAgain();
  expect(open(await third.view(0))).toEqual([]);
}

test('undisturbed, both sources are asked once and the assessment has their answers', async () => {
  const { view, steps } = await undisturbed();
  expect(view).toMatchObject({ state: 'request', checking: false });
  expect(open(view)).toEqual([]);
  expect(sent).toHaveLength(2);
  expect(steps).toBeGreaterThan(40);
});

test.each([
  ['before it has an effect', false],
  ['when its answer is lost', true],
])(
  'a worker stopped at every call to the outside, %s, leaves nothing open and asks nothing twice',
  async (_, after) => {
    const { steps } = await undisturbed();
    const stride = runs(9, 1);
    let stops = 0;
    for (let step = 1 + ((after ? 4 : 0) % stride); step <= steps; step += stride) {
      await stopAt(step, after);
      stops += 1;
    }
    expect(stops).toBeGreaterThanOrEqual(Math.floor(steps / stride));
  },
  600_000,
);
