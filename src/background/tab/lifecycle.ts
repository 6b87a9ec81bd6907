import type { ContentOrder } from '../../messages/contract.ts';
import { sendToFrame } from '../../platform/messaging.ts';
import { runContentScript } from '../../platform/scripting.ts';
import { tabFacts } from '../../platform/tabs.ts';
import { CONTENT_FILE } from '../content-file.ts';
import { portalAt } from '../portals/chosen.ts';
import { emptyTab, type TabRecord, tabItem } from './record.ts';
import { showBadge } from './show-badge.ts';

/** Gives a content script an order; null when none is there to take it. */
export async function order(tabId: number, frameId: number, what: ContentOrder): Promise<unknown> {
  try {
    return await sendToFrame(tabId, frameId, what);
  } catch {
    // No receiver: the page was left, or never had a content script.
    return null;
  }
}

export interface Start {
  frameId: number;
  document: string;
  url: string;
  privateWindow: boolean;
  portalName: string | null;
}

/** What is known of a tab once a new document has started in one of its frames. */
export function started(
  known: TabRecord | null,
  { frameId, document, url, privateWindow, portalName }: Start,
): TabRecord {
  const id = String(frameId);
  const tab = known ?? emptyTab(url, frameId);
  if (frameId !== 0) {
    const { [id]: _gone, ...frames } = tab.frames;
    return { ...tab, documents: { ...tab.documents, [id]: document }, frames };
  }
  // The top frame's last reading stays until the next: if the page was only loaded again, it is the same request.
  const last = tab.frames['0'];
  const frames = last ? { '0': last } : {};
  return { ...tab, url, portalName, privateWindow, reading: true, documents: { '0': document }, frames };
}

/** What is known of a tab once a document has left one of its frames; a left document cannot speak for its successor. */
export function left(tab: TabRecord, frameId: number, document: string): TabRecord {
  const id = String(frameId);
  if (tab.documents[id] !== document) return tab;
  if (frameId === 0) return { ...tab, reading: true };
  const { [id]: _document, ...documents } = tab.documents;
  const { [id]: _frame, ...frames } = tab.frames;
  return { ...tab, documents, frames };
}

/**
 * Looks after a tab that has finished loading. No content script answers there: a portal's page that loaded while the
 * script was being registered is given one; a page that is no portal has taken the portal's place, which is forgotten.
 */
export async function checkAlive(tabId: number): Promise<void> {
  const answers = async () => (await order(tabId, 0, { order: 'ping' })) !== null;
  const facts = await tabFacts(tabId);
  const portal = facts?.url ? await portalAt(facts.url) : null;
  if (portal && !(await answers())) await runContentScript(tabId, CONTENT_FILE);
  if ((await tabItem(tabId).get()) === null) return;
  if (!portal && !(await answers())) await tabItem(tabId).remove();
  await showBadge(tabId);
}
