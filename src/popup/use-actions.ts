import { useState } from 'preact/hooks';
import type { NamesFrom, RequestOf } from '../messages/contract.ts';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import { askForHosts } from '../platform/permissions.ts';
import type { TabEvents } from '../ui/tab-screen.tsx';

/** What a person can hear after an action, besides the worker's own failures. */
export type Said = Failure | 'not-shown' | 'recorded';

/** Turns what a person does in the popup into messages; `said` is what to tell them when there is something to tell. */
export function useActions(tabId: number | null): { events: Omit<TabEvents, 'onOptions'>; said: Said | null } {
  const [said, setSaid] = useState<Said | null>(null);
  const tab = { tabId: tabId ?? 0 };

  async function ask<N extends NamesFrom<'page'>>(name: N, request: RequestOf<N>, then?: Said) {
    const result = await send(name, request);
    setSaid(result.ok ? (then ?? null) : result.code);
    return result;
  }

  return {
    said,
    events: {
      onShowWhere: async (field) => {
        const result = await ask('show-where', { ...tab, field });
        if (result.ok && !result.data.shown) setSaid('not-shown');
      },
      onCallBack: (result) => void ask('call-back-record', { ...tab, result }, 'recorded'),
      onDismissGone: () => void ask('dismiss-no-longer-shown', tab),
      onReadNow: () => void ask('read-now', tab),
      // Nothing may be awaited before it: browsers open the prompt only from the click itself.
      onGrant: (host) =>
        void askForHosts([`*://${host}/*`]).then(async (granted) => {
          if (granted) await ask('read-now', tab);
          else setSaid('no-permission');
        }),
    },
  };
}
