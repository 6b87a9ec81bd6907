import type { ReadReply } from '../../messages/contract.ts';
import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { lexiconFor } from '../../portals/lexicon/index.ts';
import { readPage } from '../../portals/read/read-page.ts';
import type { PageReading } from '../../schema/reading.ts';
import { lookUpTab } from '../lookups/look-up-tab.ts';
import { type ChosenPortal, definitionsFor, portalAt } from '../portals/chosen.ts';
import { portalHealth } from '../portals/health.ts';
import { report } from '../report.ts';
import { currentSettings } from '../settings.ts';
import { assessTab } from '../tab/assess-frame.ts';
import { left, started } from '../tab/lifecycle.ts';
import { endedPointing } from '../tab/point.ts';
import { tabItem } from '../tab/record.ts';
import { rowMarks } from '../tab/rows.ts';
import { showBadge } from '../tab/show-badge.ts';
import { takePage } from '../tab/take-page.ts';

/** A content script may name its page's address, for the browser lags behind on soft navigation; never another origin's. */
const isOwnAddress = (claimed: string, sender: string): boolean =>
  URL.canParse(claimed) && URL.canParse(sender) && new URL(claimed).origin === new URL(sender).origin;

async function noteHealth(portal: ChosenPortal, { page, health }: PageReading): Promise<void> {
  if (page !== 'request' && page !== 'unreadable') return;
  const lastReadAt = new Date().toISOString();
  await portalHealth.update((known) => ({ ...known, [portal.id]: { health, lastReadAt } }));
}

/** Best places for the pointer: what reads like the heading of a request. */
const HEADINGS = ['subject', 'caseNumber', 'requesterName', 'requesterEmail'] as const;

function placesOf({ page, requests }: PageReading): Omit<ReadReply, 'rows'> {
  const places = requests.flatMap(({ readFrom }) => Object.values(readFrom).map(({ element }) => element));
  const [first] = requests;
  const heading = HEADINGS.map((field) => first?.readFrom[field]?.element).find(Boolean) ?? null;
  return { page, places: [...new Set(places)].slice(0, 500), heading };
}

export const contentHandlers = {
  async 'reader-config'({ document, url, start }, { tabId, frameId, url: own, privateWindow }) {
    if (tabId === null || !isOwnAddress(url, own)) return failed('refused');
    const portal = await portalAt(url);
    const asked = (await tabItem(tabId).get())?.asked ?? false;
    if (!portal && !asked) return ok({ read: false, adapters: [], pointer: false });
    if (start) {
      const portalName = portal?.name ?? null;
      await tabItem(tabId).update((tab) => started(tab, { frameId, document, url, privateWindow, portalName }));
      await showBadge(tabId);
    }
    const { values } = await currentSettings();
    return ok({ read: true, adapters: definitionsFor(portal, url), pointer: values.pointer });
  },

  async 'page-read'({ document, url, copy }, { tabId, frameId, url: own, privateWindow }) {
    if (tabId === null || !isOwnAddress(url, own)) return failed('refused');
    const portal = await portalAt(url);
    const known = await tabItem(tabId).get();
    if (!portal && !known?.asked) return failed('refused');
    const lexicon = lexiconFor(copy.language ? [copy.language] : []);
    const reading = readPage(copy, { adapters: definitionsFor(portal, url), lexicon });
    const readAt = new Date().toISOString();
    const portalName = portal?.name ?? null;
    const { receivingHosts } = (await currentSettings()).values;
    await takePage(reading, {
      tabId,
      frameId,
      document,
      url,
      privateWindow,
      portalName,
      readAt,
      receivingHosts,
    });
    await showBadge(tabId);
    await assessTab(tabId, Date.now());
    // The local assessment is shown first; nobody here waits for the answers.
    lookUpTab(tabId).catch((error: unknown) => report('look up a sender', error));
    if (portal && !privateWindow) await noteHealth(portal, reading);
    const tab = await tabItem(tabId).get();
    return ok({ ...placesOf(reading), rows: rowMarks(tab?.frames[String(frameId)]) });
  },

  async 'page-gone'({ document }, { tabId, frameId }) {
    if (tabId === null) return failed('refused');
    await tabItem(tabId).update((tab) => (tab ? left(tab, frameId, document) : null));
    return ok({});
  },

  async 'pointing-ended'(_nothing, { tabId, frameId }) {
    if (tabId === null) return failed('refused');
    await endedPointing({ tabId, frameId });
    return ok({});
  },
} satisfies Partial<Handlers>;
