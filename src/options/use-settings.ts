import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import { onStored } from '../platform/storage.ts';
import type { SettingView } from '../schema/setting-view.ts';

export interface Settings {
  views: readonly SettingView[];
  /** One sentence per stored or managed value that was ignored. */
  problems: readonly string[];
  said: Failure | 'saved' | null;
  /** Takes the last change back; null when there is none. */
  undo: (() => void) | null;
  /** `null` returns the setting to its default. */
  set: (id: string, value: unknown) => void;
}

/** The settings as the worker resolves them, fresh after every change from wherever. */
export function useSettings(): Settings {
  const [loaded, setLoaded] = useState<Pick<Settings, 'views' | 'problems'>>({ views: [], problems: [] });
  const [said, setSaid] = useState<Settings['said']>(null);
  const [before, setBefore] = useState<{ id: string; value: unknown } | null>(null);

  const load = async () => {
    const result = await send('settings', {});
    if (result.ok) setLoaded({ views: result.data.settings, problems: result.data.problems });
    else setSaid(result.code);
  };
  useEffect(() => {
    void load();
    const stops = [onStored('local', () => void load()), onStored('managed', () => void load())];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  async function set(id: string, value: unknown, undoing = false) {
    const old = loaded.views.find((view) => view.id === id);
    const result = await send('setting-set', { id, value });
    setSaid(result.ok ? 'saved' : result.code);
    if (result.ok && old) setBefore(undoing ? null : { id, value: old.from === 'user' ? old.value : null });
    await load();
  }

  return {
    ...loaded,
    said,
    undo: before === null ? null : () => void set(before.id, before.value, true),
    set: (id, value) => void set(id, value),
  };
}
