import type { TabView } from '../../src/schema/view.ts';
import { until } from './driver.ts';
import { ask, toolbarThat, viewOf } from './extension.ts';
import { type Outside, startOutside } from './outside.ts';
import type { Report } from './report.ts';
import { assertEqual, type Scene, withPage } from './scenarios.ts';

type RequestView = Extract<TabView, { state: 'request' }>;

/** A look-up has 3 s; what the browser needs to draw and to wake its worker comes on top. */
const LIMIT_MS = 5_000;

const switchOn = async ({ own }: Scene, value: unknown): Promise<void> => {
  const reply = await ask(own, 'setting-set', { id: 'lookups', value });
  if (!reply.ok) throw new Error(`setting-set: ${reply.code}`);
};

/** The view of a tab once nothing is being looked up any more. */
async function settled(scene: Scene, tabId: number): Promise<RequestView> {
  let last: TabView | null = null;
  try {
    return await until(
      'the look-ups to end',
      async () => {
        last = await viewOf(scene.own, tabId);
        return last.state === 'request' && !last.checking ? last : null;
      },
      LIMIT_MS + 2_000,
    );
  } catch (error) {
    throw new Error(`the tab shows ${JSON.stringify(last).slice(0, 600)}`, { cause: error });
  }
}

const ids = ({ assessment }: RequestView) => assessment.findings.map(({ id }) => id);

async function answers(scene: Scene, outside: Outside, report: Report): Promise<void> {
  const { origin, asked } = outside;
  let plain: RequestView | null = null;
  await report.check('with every look-up off nothing leaves', () =>
    withPage(scene, `${origin}/ask/1`, async (_page, tabId) => {
      plain = await settled(scene, tabId);
      assertEqual('asked', asked, []);
      assertEqual('disclosed', plain.disclosed, []);
    }),
  );
  await report.check(
    'what a resolver and a registry say joins the assessment, and is on the list of what left',
    async () => {
      const services = { example: `${origin}/rdap` };
      await switchOn(scene, { 'mail-dns': { resolver: `${origin}/dns-query` }, registration: { services } });
      await withPage(scene, `${origin}/ask/2`, async (_page, tabId) => {
        const view = await until('the answers', async () => {
          const now = await settled(scene, tabId);
          return ids(now).includes('no-mail-server') ? now : null;
        });
        assertEqual(
          'open checks',
          view.assessment.notChecked.filter(({ check }) => ['mail-dns', 'registration'].includes(check)),
          [],
        );
        assertEqual(
          'told',
          view.disclosed.some((line) => line.includes('domain force2.example')),
          true,
        );
        const { data } = await ask(scene.own, 'request-log', {});
        const { rows } = data as { rows: { disclosed: string }[] };
        assertEqual('rows', rows.length, asked.length);
        assertEqual(
          'told more',
          asked.filter((line) => !line.includes('force2.example')),
          [],
        );
      });
    },
  );
  await report.check(
    'what comes in after the reviewer has looked is marked as new, and the toolbar says so',
    async () => {
      await switchOn(scene, {});
      await withPage(scene, `${origin}/ask/3`, async (_page, tabId) => {
        await settled(scene, tabId);
        await ask(scene.own, 'looked', { tabId });
        await switchOn(scene, { 'mail-dns': { resolver: `${origin}/dns-query` } });
        const view = await until('the late fact', async () => {
          const now = await settled(scene, tabId);
          return ids(now).includes('no-mail-server') ? now : null;
        });
        assertEqual('new', view.newSinceLooked.includes('no-mail-server'), true);
        await toolbarThat(scene.own, tabId, ({ title }) => title.includes('new since you looked'));
      });
    },
  );
  await report.check('an answer that is known is not asked for again', async () => {
    const before = asked.length;
    await withPage(scene, `${origin}/ask/2`, async (_page, tabId) => {
      assertEqual('found', ids(await settled(scene, tabId)).includes('no-mail-server'), true);
    });
    assertEqual('asked', asked.length, before);
  });
}

async function stops(
  scene: Scene,
  { origin, asked }: Outside,
  options: { report: Report; kills: number },
): Promise<void> {
  const { report, kills } = options;
  await report.check(
    `${kills} stops of the worker during look-ups leave none open, and ask nothing twice`,
    async () => {
      await switchOn(scene, { 'mail-dns': { resolver: `${origin}/dns-query` } });
      for (let kill = 0; kill < kills; kill += 1) {
        const before = asked.length;
        await withPage(scene, `${origin}/ask/${100 + kill}`, async (_page, tabId) => {
          await new Promise((resolve) => setTimeout(resolve, (kill * 29) % 400));
          await scene.driver.stopWorker();
          const started = Date.now();
          await settled(scene, tabId);
          if (Date.now() - started > LIMIT_MS) throw new Error(`stop ${kill}: checking for ${Date.now() - started} ms`);
        });
        const questions = asked.slice(before);
        const twice = questions.filter((question, index) => questions.indexOf(question) !== index);
        assertEqual(`asked twice at stop ${kill}`, twice, []);
      }
    },
  );
}

/** Look-ups in a real browser, against servers on loopback. */
export async function looksUp(scene: Scene, report: Report, kills: number): Promise<void> {
  const outside = await startOutside();
  try {
    await answers(scene, outside, report);
    await stops(scene, outside, { report, kills });
  } finally {
    await switchOn(scene, null);
    await outside.close();
  }
}
