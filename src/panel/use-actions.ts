import { useState } from 'preact/hooks';
import type { NamesFrom, RequestOf } from '../messages/contract.ts';
import { send } from '../messages/send.ts';
import { askForHosts } from '../platform/permissions.ts';
import type { Draft } from '../schema/draft.ts';
import type { TabView } from '../schema/view.ts';
import { bundleName, noteBundle, noteHtml, noteText } from '../ui/note/formats.ts';
import { noteOf } from '../ui/note/note.ts';
import type { Said } from '../ui/said-words.ts';
import type { TabEvents } from '../ui/tab-screen.tsx';
import { copyNote, saveFile } from './hand-over.ts';

export interface ActionsOf {
  tabId: number | null;
  view: TabView | null;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** Turns what a person does in a window into messages; `said` is what to tell them when there is something to tell. */
export function useActions({ tabId, view, draft, change }: ActionsOf): {
  events: Omit<TabEvents, 'onOptions'>;
  said: Said | null;
} {
  const [said, setSaid] = useState<Said | null>(null);
  const tab = { tabId: tabId ?? 0 };

  async function ask<N extends NamesFrom<'page'>>(name: N, request: RequestOf<N>, then?: Said) {
    const result = await send(name, request);
    setSaid(result.ok ? (then ?? null) : result.code);
    return result;
  }

  const source = () => (view?.state === 'request' ? { view, draft, now: Date.now() } : null);

  return {
    said,
    events: {
      onShowWhere: async (field) => {
        const result = await ask('show-where', { ...tab, field });
        if (result.ok && !result.data.shown) setSaid('not-shown');
      },
      onCallBack: async (result) => {
        const { whom, number, source } = draft.callBack;
        const recorded = await ask('call-back-record', { ...tab, result, whom, number, source }, 'recorded');
        if (recorded.ok)
          change({ callBack: { ...draft.callBack, open: false, recorded: { result, at: recorded.data.at } } });
      },
      onDismissGone: () => void ask('dismiss-no-longer-shown', tab),
      onReadNow: () => void ask('read-now', tab),
      // Nothing may be awaited before it: browsers open the prompt only from the click itself.
      onGrant: (host) =>
        void askForHosts([`*://${host}/*`]).then(async (granted) => {
          if (granted) await ask('read-now', tab);
          else setSaid('no-permission');
        }),
      onDraft: change,
      onCopyNote: async () => {
        const from = source();
        if (!from) return;
        const note = noteOf(from);
        setSaid((await copyNote(noteText(note), noteHtml(note))) ? 'copied' : 'not-copied');
      },
      onSaveNote: () => {
        const from = source();
        if (!from) return;
        saveFile(bundleName(from.now), noteBundle(from));
        setSaid('saved');
      },
      onFeedback: async (given) => {
        if (given === draft.feedback) return;
        const result = await ask('feedback-record', { ...tab, given, instead: draft.feedback }, 'judged');
        if (result.ok) change({ feedback: given });
      },
      onShowRow: async (row) => {
        const result = await ask('show-row', { ...tab, row });
        if (result.ok && !result.data.shown) setSaid('not-shown');
      },
      onOpenRow: async (row) => {
        const result = await ask('open-row', { ...tab, row });
        if (result.ok && !result.data.opened) await ask('show-row', { ...tab, row }, 'no-link');
      },
    },
  };
}
