import { failed, ok } from '../../messages/errors.ts';
import type { Handlers } from '../../messages/serve.ts';
import { lexiconFor } from '../../portals/lexicon/index.ts';
import type { PageReading } from '../../schema/reading.ts';
import { lookUpTab } from '../lookups/look-up-tab.ts';
import { type ChosenPortal, definitionsFor, portalAt } from '../portals/chosen.ts';
import { portalHealth } from '../portals/health.ts';
import { report } from '../report.ts';
import { currentSettings } from '../settings.ts';
import { assessTab } from '../tab/assess-frame.ts';
import { left, started } from '../tab/lifecycle.ts';
import { tabItem } from '../tab/record.ts';
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

export const contentHandlers = {
  async 'reader-config'({ document, url, languages, start }, { tabId, frameId, url: own, privateWindow }) {
    if (tabId === null || !isOwnAddress(url, own)) return failed('refused');
    const portal = await portalAt(url);
    const asked = (await tabItem(tabId).get())?.asked ?? false;
    if (!portal && !asked) return ok({ read: false, adapters: [], lexicon: lexiconFor([]), pointer: false });
    if (start) {
      const portalName = portal?.name ?? null;
      await tabItem(tabId).update((tab) => started(tab, { frameId, document, url, privateWindow, portalName }));
      await showBadge(tabId);
    }
    const { values } = await currentSettings();
    const lexicon = lexiconFor(languages);
    return ok({ read: true, adapters: definitionsFor(portal, url), lexicon, pointer: values.pointer });
  },

  async 'page-read'({ document, url, reading }, { tabId, frameId, url: own, privateWindow }) {
    if (tabId === null || !isOwnAddress(url, own)) return failed('refused');
    const portal = await portalAt(url);
    const known = await tabItem(tabId).get();
    if (!portal && !known?.asked) return failed('refused');
    const readAt = new Date().toISOString();
    const portalName = portal?.name ?? null;
    await takePage(reading, { tabId, frameId, document, url, privateWindow, portalName, readAt });
    await showBadge(tabId);
    await assessTab(tabId, Date.now());
    // The local assessment is shown first; nobody here waits for the answers.
    lookUpTab(tabId).catch((error: unknown) => report('look up a sender', error));
    if (portal && !privateWindow) await noteHealth(portal, reading);
    return ok({});
  },

  async 'page-gone'({ document }, { tabId, frameId }) {
    if (tabId === null) return failed('refused');
    await tabItem(tabId).update((tab) => (tab ? left(tab, frameId, document) : null));
    return ok({});
  },
} satisfies Partial<Handlers>;
