import { Banner } from './banner.tsx';
import { Building2, CircleArrowUp, WifiOff } from './generated/icons.ts';
import { PageText } from './page-text.tsx';

/** What stands around a request without being about it. */
export interface Surroundings {
  offline: boolean;
  /** A newer version is installed and starts with the browser. */
  updateWaiting: boolean;
  /** Some settings are fixed by the organisation; `contact` is its own line, if it gave one. */
  managed: { contact: string | null } | null;
}

export function Banners({ offline, updateWaiting, managed }: Surroundings) {
  return (
    <>
      {offline ? (
        <Banner icon={WifiOff}>Offline. Look-ups cannot run; what you see comes from the page and bundled data.</Banner>
      ) : null}
      {updateWaiting ? (
        <Banner icon={CircleArrowUp}>An update is waiting. Restart the browser when it suits you.</Banner>
      ) : null}
      {managed ? (
        <Banner icon={Building2}>
          Some settings are set by your organisation
          {managed.contact === null ? '.' : ': '}
          {managed.contact === null ? null : <PageText value={managed.contact} limit={120} />}
        </Banner>
      ) : null}
    </>
  );
}
