import { serve } from '../messages/serve.ts';
import { every, onAlarm } from '../platform/alarms.ts';
import { onHostsChanged } from '../platform/permissions.ts';
import { onStart } from '../platform/runtime.ts';
import { closeLocalToContent, onStored } from '../platform/storage.ts';
import { onTabClosed, onTabLoading } from '../platform/tabs.ts';
import { contentHandlers } from './handlers/content.ts';
import { dataHandlers } from './handlers/data.ts';
import { decisionHandlers } from './handlers/decisions.ts';
import { documentHandlers } from './handlers/documents.ts';
import { lookupHandlers } from './handlers/lookups.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { tabHandlers } from './handlers/tab.ts';
import { teamHandlers } from './handlers/team.ts';
import { ASK_AGAIN, askAgain, cleanUp, keepUpWithTeam, onSettings, resume } from './jobs.ts';
import { stopLookUps } from './lookups/look-up-tab.ts';
import { report } from './report.ts';
import { refreshManaged } from './settings.ts';
import { checkAlive } from './tab/lifecycle.ts';
import { tabItem } from './tab/record.ts';

/** Each browser counts from when it was installed, so they do not all come at once. Chosen by us. */
const TEAM_MINUTES = 10;

/** Runs a job that nobody waits for. */
const run = (name: string, job: () => Promise<unknown>): void => {
  job().catch((error: unknown) => report(name, error));
};

// Every listener before the first await: the browser wakes the worker only for those it knew when it slept.
serve(
  {
    ...contentHandlers,
    ...tabHandlers,
    ...decisionHandlers,
    ...documentHandlers,
    ...settingsHandlers,
    ...dataHandlers,
    ...lookupHandlers,
    ...teamHandlers,
  },
  report,
);
onTabClosed((tabId) => {
  stopLookUps(tabId);
  run('forget a tab', () => tabItem(tabId).remove());
});
onTabLoading((tabId, status) => {
  if (status === 'complete') run('look after a tab', () => checkAlive(tabId));
});
onHostsChanged(() => run('take new hosts', onSettings));
onStored('local', (keys) => {
  if (keys.includes('settings') || keys.includes('managed')) run('take new settings', onSettings);
});
onStored('managed', () => run('read the policy', refreshManaged));
onStart(() => run('start', onSettings));
onAlarm(ASK_AGAIN, () => run('ask again', askAgain));
every('clean-up', 12 * 60, () => run('clean up', cleanUp));
every('team', TEAM_MINUTES, () => run('keep up with the team', keepUpWithTeam));

run('close storage to content scripts', closeLocalToContent);
run('go on', resume);
run('read the policy', refreshManaged);
