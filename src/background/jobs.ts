import { soon } from '../platform/alarms.ts';
import { forgetDocumentsBefore } from './documents/memory.ts';
import { forgetBefore } from './history/history.ts';
import { lookUpTab } from './lookups/look-up-tab.ts';
import { access, chosenPortals } from './portals/chosen.ts';
import { registerPortals } from './portals/register.ts';
import { report } from './report.ts';
import { currentSettings } from './settings.ts';
import { assessAgain, assessTab } from './tab/assess-frame.ts';
import { knownTabs, type TabRecord, tabItem } from './tab/record.ts';
import { showDefaultBadge } from './tab/show-badge.ts';
import { team } from './team/connection.ts';
import { flushQueue } from './team/queue.ts';
import { refreshSnapshot } from './team/snapshot.ts';
import { forgetOthers, watchTeam } from './team/watch.ts';

const DAY_MS = 86_400_000;

async function showMissingAccess(): Promise<void> {
  const [portals, { isGranted }] = await Promise.all([chosenPortals(), access()]);
  const waiting = portals.filter((portal) => portal.from === 'managed' && !isGranted(portal));
  await showDefaultBadge(waiting.map(({ name }) => name));
}

/** Name of the alarm that asks again what a stopped worker had asked. */
export const ASK_AGAIN = 'ask again';
/** Such questions may have been answered to nobody: they are asked again once they are a minute old. */
const ASK_AGAIN_MINUTES = 1;

const wasLookingUp = (tab: TabRecord | null): boolean =>
  Object.values(tab?.frames ?? {}).some(({ lookingUntil }) => lookingUntil > 0);

/** Takes over what a stopped worker left: pages read and not assessed, look-ups under way, portals not registered. */
export async function resume(): Promise<void> {
  await registerPortals(report);
  await showMissingAccess();
  for (const tabId of await knownTabs()) {
    if (wasLookingUp(await tabItem(tabId).get())) await soon(ASK_AGAIN, ASK_AGAIN_MINUTES);
    await assessTab(tabId, Date.now());
    await lookUpTab(tabId);
  }
}

/** Asks about the sender of every request that is open, as far as answers are missing. */
export async function askAgain(): Promise<void> {
  for (const tabId of await knownTabs()) await lookUpTab(tabId);
}

/** A setting, the policy or the granted hosts changed. */
export async function onSettings(): Promise<void> {
  await registerPortals(report);
  await showMissingAccess();
  for (const tabId of await knownTabs()) {
    await assessAgain(tabId, Date.now());
    await lookUpTab(tabId);
  }
  await keepUpWithTeam();
}

/** Sends what waits for the team's service, and fetches what it has published; both wait for better times when it is silent. */
export async function keepUpWithTeam(): Promise<void> {
  const service = await team();
  if (!service) return;
  watchTeam();
  await flushQueue();
  const updated = await refreshSnapshot(service);
  if (!updated?.ok) return;
  for (const tabId of await knownTabs()) await assessAgain(tabId, Date.now());
}

/** Forgets what is older than the person or the organisation wants it kept. */
export async function cleanUp(): Promise<void> {
  const { values } = await currentSettings();
  await forgetOthers();
  await forgetBefore(Date.now() - values.historyDays * DAY_MS);
  await forgetDocumentsBefore(Date.now() - values.historyDays * DAY_MS);
}
