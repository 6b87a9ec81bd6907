import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../messages/contract.ts';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import { askForHosts, onHostsChanged } from '../platform/permissions.ts';
import { onStored } from '../platform/storage.ts';
import type { PortalChoice, PortalEntry } from '../schema/portal-entry.ts';

const NONE: ResponseOf<'portals'> = { portals: [], adapters: [] };

/** The chosen portals, and what can be done with them. Asking for access comes first in each: it needs the click. */
export function usePortals() {
  const [{ portals, adapters }, setLoaded] = useState(NONE);
  const [missing, setMissing] = useState<string[]>([]);
  const [said, setSaid] = useState<Failure | null>(null);

  const load = async () => {
    const [listed, state] = await Promise.all([send('portals', {}), send('portal-grant-state', {})]);
    if (listed.ok) setLoaded(listed.data);
    else setSaid(listed.code);
    setMissing(state.ok ? state.data.missing : []);
  };
  useEffect(() => {
    void load();
    onHostsChanged(() => void load());
    return onStored('local', () => void load());
  }, []);

  async function granted(hosts: readonly string[]): Promise<boolean> {
    const allowed = await askForHosts([...hosts]);
    setSaid(allowed ? null : 'no-permission');
    return allowed;
  }

  return {
    portals,
    known: adapters,
    missing,
    said,
    grant: (hosts: readonly string[]) => void granted(hosts).then(load),
    add: async (choice: PortalChoice) => {
      if (!(await granted(choice.matches))) return;
      const result = await send('portal-add', choice);
      if (!result.ok) setSaid(result.code);
      await load();
    },
    remove: async ({ id }: PortalEntry) => {
      const result = await send('portal-remove', { id });
      if (!result.ok) setSaid(result.code);
      await load();
    },
  };
}
