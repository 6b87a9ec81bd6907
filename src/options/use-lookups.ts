import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import { askForHosts, onHostsChanged } from '../platform/permissions.ts';
import { onStored } from '../platform/storage.ts';
import type { LookupView } from '../schema/lookup-view.ts';

/** The outside sources, and what can be done with them. Access is asked for first in its click: the browser demands it. */
export function useLookups() {
  const [lookups, setLookups] = useState<readonly LookupView[]>([]);
  const [tested, setTested] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<Failure | null>(null);

  const load = async () => {
    const result = await send('lookups', {});
    if (result.ok) setLookups(result.data.lookups);
    else setSaid(result.code);
  };
  useEffect(() => {
    void load();
    onHostsChanged(() => void load());
    return onStored('local', () => void load());
  }, []);

  return {
    lookups,
    tested,
    said,
    set: async (id: string, on: boolean, values: Record<string, string | boolean>) => {
      const result = await send('lookup-set', { id, on, values });
      setSaid(result.ok ? null : result.code);
      await load();
    },
    grant: async ({ missing }: LookupView) => {
      setSaid((await askForHosts([...missing])) ? null : 'no-permission');
      await load();
    },
    test: async ({ id }: LookupView) => {
      setTested({ ...tested, [id]: 'Asking.' });
      const result = await send('lookup-test', { id });
      setTested({ ...tested, [id]: result.ok ? result.data.text : 'It did not work.' });
    },
  };
}
