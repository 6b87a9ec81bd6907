import type { Page } from 'puppeteer-core';
import { providers } from '../../src/providers/index.ts';
import type { ProviderSettings } from '../../src/providers/provider.ts';
import type { Assessment } from '../../src/schema/assessment.ts';
import { withLateness } from '../helpers/lateness.ts';
import { type Fault, type Faults, startFaults } from '../servers/faults.ts';
import { ask, tabAt, toolbarThat, viewOf } from './extension.ts';
import { extensionMemory } from './memory.ts';
import type { Report } from './report.ts';
import { assertEqual, type Scene } from './scenarios.ts';
import { emptyTables, forgetAnswers, nextLookUp } from './worker-state.ts';

/** Design section 6 and the promise of the look-ups: an assessment stands within this, whatever a server does. */
const MOST_MS = 3_200;
const DEADLINE_MS = 3_000;
const MOST_GROWTH = 32 * 1024 * 1024;

/** Sources whose address can be chosen, and how each is pointed at a fault; those that speak DNS come last. */
const SOURCES: Readonly<Record<string, (url: string) => ProviderSettings>> = {
  registration: (url) => ({ services: { 'police.uk': url } }),
  'sale-feed': (url) => ({ url }),
  'portal-standing': (url) => ({ service: url, token: 'a token of the test' }),
  'mail-dns': (url) => ({ resolver: url }),
  'spamhaus-dbl': (url) => ({ resolver: url }),
};
const NAMES = Object.keys(SOURCES);
const DNS_SOURCES = 2;

const checkOf = (source: string): string => providers.find(({ id }) => id === source)?.gives ?? source;
const isSlow = ({ name }: Fault): boolean => /^silence$|at a time$/.test(name);

/** Faults by source, five together, so that each run suffers from five of them; the slow ones come last. */
export function groupsOf(all: readonly Fault[]): Fault[][] {
  const dns = all.filter((fault) => fault.dns);
  const others = [...all.filter((fault) => !fault.dns && !isSlow(fault)), ...all.filter(isSlow)];
  const groups: Fault[][] = [];
  while (others.length + dns.length > 0) {
    const group = others.splice(0, NAMES.length - DNS_SOURCES);
    const rest = [...dns.splice(0, DNS_SOURCES)];
    groups.push([...group, ...rest, ...others.splice(0, NAMES.length - group.length - rest.length)]);
  }
  return groups;
}

const set = async ({ own }: Scene, id: string, value: unknown): Promise<void> => {
  const reply = await ask(own, 'setting-set', { id, value });
  if (!reply.ok) throw new Error(`setting-set ${id}: ${reply.code}`);
};

/** The reason that an assessment gives for a check that a source could not do. */
function reasonOf({ notChecked }: Assessment, source: string): string {
  const reason = notChecked.find(({ check }) => check === checkOf(source))?.reason ?? '';
  return reason.startsWith(`${source}: `) ? reason : '';
}

interface Bench {
  scene: Scene;
  page: Page;
  tabId: number;
  url: string;
  faults: Faults;
  /** The level without any look-up: no known problem, so that a false "complete" would look green. */
  plain: Assessment;
}

/** One reading of the page with five sources that fail, each in its own way. */
async function suffer({ scene, page, tabId, url, faults, plain }: Bench, group: readonly Fault[]): Promise<number> {
  const { own } = scene;
  await forgetAnswers(own);
  const before = faults.asked.length;
  const looking = nextLookUp(own, tabId);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { result, late } = await withLateness(3_000, () => looking);
  const { ms, assessment, green } = result;
  assertEqual('level', assessment.level, plain.level);
  assertEqual('score', assessment.score, plain.score);
  assertEqual('complete', assessment.complete, false);
  assertEqual('times that it looked green', green, 0);
  const heard = faults.asked.slice(before);
  group.forEach((fault, index) => {
    const reason = reasonOf(assessment, NAMES[index] ?? '');
    if (reason === '' || /no answer yet|left alone|may not contact/.test(reason)) {
      throw new Error(`${fault.name}: ${NAMES[index]} says "${reason}"`);
    }
    if (fault.heard && !heard.includes(fault.name)) throw new Error(`${fault.name}: was not asked for`);
  });
  await toolbarThat(own, tabId, ({ text }) => text === '0?');
  return ms - late;
}

/** Returns the longest time to an assessment. `unwaited`: the longest that one took in this run without any waiting. */
async function sufferAgain(
  bench: Bench,
  group: readonly Fault[],
  { runs, unwaited }: { runs: number; unwaited: number },
): Promise<number> {
  const { own, driver } = bench.scene;
  await bench.page.goto('about:blank');
  const settings = group.map((fault, index) => [NAMES[index], SOURCES[NAMES[index] ?? '']?.(fault.url)]);
  await set(bench.scene, 'lookups', Object.fromEntries(settings));
  // The first run of a group fills what a browser keeps anyway; growth is counted from there.
  const times = [await suffer(bench, group)];
  const before = await extensionMemory(driver, own);
  while (times.length < runs) times.push(await suffer(bench, group));
  const growth = (await extensionMemory(driver, own)) - before;
  const slowest = Math.max(...times);
  // On a machine that is busy with other things, what comes after the deadline takes as long as it does without one.
  const most = group.some(isSlow) ? Math.max(MOST_MS, DEADLINE_MS + unwaited) : MOST_MS;
  if (slowest >= most) throw new Error(`${slowest} ms to an assessment, of at most ${most}`);
  if (growth > MOST_GROWTH) throw new Error(`memory grew by ${growth} bytes`);
  console.log(
    `        slowest ${Math.round(slowest)} ms, memory ${growth >= 0 ? '+' : ''}${(growth / 1024 / 1024).toFixed(1)} MB`,
  );
  return slowest;
}

/** A request at "no known problem": its sender was called back. Returns its assessment with nothing looked up. */
async function calmRequest(scene: Scene, tabId: number): Promise<Assessment> {
  await toolbarThat(scene.own, tabId, ({ text }) => text === '●');
  await ask(scene.own, 'call-back-record', { tabId, result: 'confirmed' });
  // Green here, so that it is known what would be seen if a failed check counted as done.
  await toolbarThat(scene.own, tabId, ({ text }) => text === '0');
  const view = await viewOf(scene.own, tabId);
  if (view.state !== 'request') throw new Error(`no request but ${view.state}`);
  return view.assessment;
}

/** Everything that can go wrong with outside sources, `runs` times each, in a real browser. */
export async function suffersFaults(scene: Scene, report: Report, { runs, url }: { runs: number; url: string }) {
  const { driver, own } = scene;
  const faults = await startFaults();
  const page = await driver.browser.newPage();
  try {
    await emptyTables(own, 'history', ['sightings', 'decisions']);
    await page.goto(url);
    const tabId = await tabAt(own, url);
    const plain = await calmRequest(scene, tabId);
    const bench = { scene, page, tabId, url, faults, plain };
    let unwaited = 0;
    for (const group of groupsOf(faults.all)) {
      const names = group.map(({ name }) => name).join('; ');
      await report.check(`${runs} times each: ${names}`, async () => {
        unwaited = Math.max(unwaited, await sufferAgain(bench, group, { runs, unwaited }));
      });
    }
    await report.check('a required check that is off never looks green', async () => {
      await page.goto('about:blank');
      await set(scene, 'lookups', {});
      for (const check of ['mail-dns', 'exposure-account', 'reputation']) {
        await set(scene, 'requiredChecks', [check]);
        await page.goto(url);
        await toolbarThat(own, tabId, ({ text }) => text === '0?');
        await page.goto('about:blank');
      }
    });
  } finally {
    for (const id of ['lookups', 'requiredChecks']) await set(scene, id, null);
    await page.close();
    await faults.close();
  }
}
