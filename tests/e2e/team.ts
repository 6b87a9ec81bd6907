import type { TabView } from '../../src/schema/view.ts';
import { type Driver, until } from './driver.ts';
import { ask, toolbarThat, viewOf } from './extension.ts';
import { choosePortal } from './grant.ts';
import { type Outside, startOutside } from './outside.ts';
import type { Report } from './report.ts';
import { assertEqual, type Scene, withPage } from './scenarios.ts';
import { type ServiceHere, startService } from './service-here.ts';

type RequestView = Extract<TabView, { state: 'request' }>;

async function must(scene: Scene, name: string, request: unknown): Promise<unknown> {
  const reply = await ask(scene.own, name, request);
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.data;
}

const useService = (scene: Scene, { url, token }: ServiceHere) =>
  must(scene, 'lookup-set', { id: 'team-service', on: true, values: { service: url, token } });

/** Waits for a view of a request that fits, and tells what the tab showed when none does. */
async function viewThat(scene: Scene, tabId: number, fits: (view: RequestView) => boolean): Promise<RequestView> {
  let last: TabView | null = null;
  try {
    return await until('the view', async () => {
      last = await viewOf(scene.own, tabId);
      return last.state === 'request' && fits(last) ? last : null;
    });
  } catch (error) {
    throw new Error(`the tab shows ${JSON.stringify(last).slice(0, 1500)}`, { cause: error });
  }
}

const has = ({ assessment }: RequestView, id: string) => assessment.findings.some((finding) => finding.id === id);
const settled = ({ checking, assessment }: RequestView) =>
  !checking &&
  !assessment.notChecked.some(({ check, reason }) => check === 'history' && reason.includes('not reached'));

async function colleagues(a: Scene, b: Scene, { origin }: Outside, report: Report): Promise<void> {
  await report.check("a colleague's refuted call-back reaches the open tab, as new, and changes the badge", () =>
    withPage(b, `${origin}/ask/901`, async (_page, tabB) => {
      const before = await viewThat(b, tabB, settled);
      assertEqual('before', has(before, 'call-back-refuted'), false);
      await must(b, 'looked', { tabId: tabB });
      await withPage(a, `${origin}/ask/901`, async (_other, tabA) => {
        await viewThat(a, tabA, settled);
        await must(a, 'call-back-record', { tabId: tabA, result: 'refuted' });
        const started = Date.now();
        const view = await viewThat(b, tabB, (now) => has(now, 'call-back-refuted'));
        const took = Date.now() - started;
        console.log(`        the colleague's browser had it after ${took} ms`);
        assertEqual('new since looked', view.newSinceLooked.includes('call-back-refuted'), true);
        const shown = await toolbarThat(b.own, tabB, ({ text }) => text === '■');
        assertEqual('title', shown.title.includes('new since you looked'), true);
      });
    }),
  );
  await report.check('what is sent is shown to the letter before it is sent, and holds no name or address', () =>
    withPage(b, `${origin}/ask/902`, async (_page, tabId) => {
      const view = await viewThat(b, tabId, settled);
      const choice = { tabId, subject: 'sender', kind: 'fraud', reason: 'other' };
      const { report: shown } = (await must(b, 'team-report-preview', choice)) as { report: object };
      const { fields } = view.request;
      const said = JSON.stringify(shown);
      for (const secret of [fields.requesterName, fields.requesterEmail, fields.caseNumber]) {
        if (secret && said.includes(secret)) throw new Error(`the report holds ${secret}`);
      }
      await must(b, 'team-report', { report: shown });
      await withPage(a, `${origin}/ask/902`, async (_other, tabA) => {
        await viewThat(a, tabA, (now) => has(now, 'sender-reported'));
      });
    }),
  );
}

async function stopped(b: Scene, service: ServiceHere, { origin }: Outside, report: Report): Promise<void> {
  await report.check(
    'with the service stopped the local assessment stands, incomplete, and decisions wait',
    async () => {
      await service.stop();
      await withPage(b, `${origin}/ask/903`, async (_page, tabId) => {
        const view = await viewThat(b, tabId, ({ checking, assessment }) => !checking && !assessment.complete);
        assertEqual(
          'named',
          view.assessment.notChecked.some(({ check, reason }) => check === 'history' && reason.includes('service')),
          true,
        );
        await must(b, 'call-back-record', { tabId, result: 'confirmed' });
        await until('the queue', async () => {
          const { waiting } = (await must(b, 'team-state', {})) as { waiting: number };
          return waiting > 0 || null;
        });
        await b.driver.stopWorker();
        const state = (await must(b, 'team-state', {})) as { waiting: number; version: number | null };
        assertEqual('still waiting after the worker was stopped', state.waiting > 0, true);
        assertEqual('the last good lists', state.version !== null && state.version > 0, true);
      });
    },
  );
}

/** Two reviewers of one company in two real browsers, and their service. */
export async function teamWorks(b: Scene, report: Report, another: () => Promise<Driver>): Promise<void> {
  const [outside, service, driver] = [await startOutside(), await startService(), await another()];
  let open = true;
  try {
    const own = await driver.openOwn('src/options/index.html', 'h1');
    await choosePortal(driver, own, outside.origin);
    const a: Scene = { driver, own, origin: outside.origin };
    for (const scene of [a, b]) await useService(scene, service);
    await until('the first lists', async () => {
      const { version } = (await must(b, 'team-state', {})) as { version: number | null };
      return version;
    });
    await colleagues(a, b, outside, report);
    open = false;
    await stopped(b, service, outside, report);
  } finally {
    await must(b, 'setting-set', { id: 'lookups', value: null });
    if (open) await service.stop();
    await driver.close();
    await outside.close();
  }
}
