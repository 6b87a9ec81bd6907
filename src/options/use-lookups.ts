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
      const consent = lookups.find((known) => known.id === id)?.consent ?? [];
      // The browser's own question, from the very click that switches the source on; without a yes it stays off.
      if (on && consent.length > 0 && !(await askForHosts([], consent))) return setSaid('no-permission');
      const result = await send('lookup-set', { id, on, values });
      setSaid(result.ok ? null : result.code);
      await load();
    },
    grant: async ({ missing, consent }: LookupView) => {
      setSaid((await askForHosts([...missing], consent)) ? null : 'no-permission');
      await load();
    },
    test: async ({ id }: LookupView) => {
      setTested({ ...tested, [id]: 'Asking.' });
      const result = await send('lookup-test', { id });
      setTested({ ...tested, [id]: result.ok ? result.data.text : 'It did not work.' });
    },
  };
}
