import type { Bind } from '../servers/bind.ts';
import { publishedAnswers, type Rdap } from '../servers/rdap.ts';
import { ask, tabAt } from './extension.ts';
import type { Report } from './report.ts';
import { assertEqual, type Scene } from './scenarios.ts';
import { forgetAnswers, type LookedUp, nextLookUp } from './worker-state.ts';

/** Senders in the zone of bind9, and what each has to bring up; null: could not be asked. */
const BY_DNS: readonly [sender: string, finding: string | null][] = [
  ['officer@oakvale.example', 'mail-transport-protected'],
  ['officer@silent.oakvale.example', 'no-mail-server'],
  ['officer@open.oakvale.example', 'spf-lets-anyone-send'],
  ['officer@nobody.oakvale.example', 'domain-not-found'],
  ['officer@elsewhere.example', null],
];
const generated = ['y1991.example', 'y2004.example', 'new.example'];
const registered = [...generated, ...publishedAnswers.keys()];
const senderAt = (domain: string): string => `officer@${domain}`;

/** Every sender that these scenarios open a request of. */
export const sendersAsked = (): string[] => [...BY_DNS.map(([sender]) => sender), ...registered.map(senderAt)];

async function lookUpOf(scene: Scene, sender: string): Promise<LookedUp> {
  const { driver, own, origin } = scene;
  const url = `${origin}/from/${sender}`;
  const page = await driver.browser.newPage();
  try {
    // Its id is known only once it is there; what is looked up is then looked up again from the start.
    await page.goto(url);
    const tabId = await tabAt(own, url);
    await page.goto('about:blank');
    await forgetAnswers(own);
    const [looked] = await Promise.all([nextLookUp(own, tabId), page.goto(url)]);
    return looked;
  } finally {
    await page.close();
  }
}

const ids = ({ assessment }: LookedUp): string[] => assessment.findings.map(({ id }) => id);
const missed = ({ assessment }: LookedUp, wanted: string): string =>
  assessment.notChecked.find(({ check }) => check === wanted)?.reason ?? '';

async function switchOn({ own }: Scene, value: unknown): Promise<void> {
  const reply = await ask(own, 'setting-set', { id: 'lookups', value });
  if (!reply.ok) throw new Error(`setting-set: ${reply.code}`);
}

/** The extension asks bind9 over HTTPS, and a registry that gives published answers. */
export async function asksRealServers(
  scene: Scene,
  report: Report,
  { bind, rdap }: { bind: Bind; rdap: Rdap },
): Promise<void> {
  await report.check('bind9 over HTTPS: each state of a domain is told apart', async () => {
    await switchOn(scene, { 'mail-dns': { resolver: bind.url } });
    for (const [sender, finding] of BY_DNS) {
      const looked = await lookUpOf(scene, sender);
      if (finding === null) assertEqual(sender, missed(looked, 'mail-dns'), 'mail-dns: MX: answered REFUSED');
      else if (!ids(looked).includes(finding)) throw new Error(`${sender}: ${ids(looked).join(', ')}`);
      else assertEqual(sender, missed(looked, 'mail-dns'), '');
    }
  });
  if (publishedAnswers.size === 0) console.log('        not measured: published RDAP answers (COUNTERSIGN_CORPUS)');
  await report.check(`a registry: ${registered.length} answers, published and generated`, async () => {
    const zones = registered.map((domain) => [domain.slice(domain.indexOf('.') + 1), rdap.url]);
    await switchOn(scene, { registration: { services: Object.fromEntries(zones) } });
    for (const domain of registered) {
      const looked = await lookUpOf(scene, senderAt(domain));
      assertEqual(domain, missed(looked, 'registration'), '');
      if (!rdap.asked.includes(domain)) throw new Error(`${domain}: was not asked about`);
      if (generated.includes(domain)) {
        assertEqual(domain, ids(looked).includes('recently-registered'), domain === 'new.example');
      }
    }
  });
  await switchOn(scene, null);
}
