import { onStored } from '../platform/storage.ts';
import type { TabView } from '../schema/view.ts';
import type { Result } from './errors.ts';
import { send } from './send.ts';
import { tabKey } from './tab-key.ts';

/**
 * Shows one tab's view now and whenever what the worker knows of it changes. State is read from storage, so it goes on
 * after the worker was stopped. Returns the way to stop.
 */
export function watchTabView(tabId: number, show: (view: Result<TabView>) => void): () => void {
  let asked = 0;
  let stopped = false;
  const refresh = async () => {
    const mine = ++asked;
    const view = await send('tab-view', { tabId });
    if (!stopped && mine === asked) show(view);
  };
  const stop = onStored('session', (keys) => {
    if (keys.includes(tabKey(tabId))) void refresh();
  });
  void refresh();
  return () => {
    stopped = true;
    stop();
  };
}
