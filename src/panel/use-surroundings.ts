import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import type { Surroundings } from '../ui/banners.tsx';

/** Whether the browser is online, and whether the organisation fixed any setting. */
export function useSurroundings(): Surroundings {
  const [offline, setOffline] = useState(!navigator.onLine);
  const [managed, setManaged] = useState<Surroundings['managed']>(null);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  useEffect(() => {
    void send('settings', {}).then((result) => {
      if (!result.ok || !result.data.settings.some(({ locked }) => locked)) return;
      const line = result.data.settings.find(({ id }) => id === 'contact')?.value;
      setManaged({ contact: typeof line === 'string' && line !== '' ? line : null });
    });
  }, []);
  return { offline, managed, updateWaiting: false };
}
