import { Button } from './button.tsx';
import { Eye, EyeOff, Plus } from './generated/icons.ts';
import { Notice } from './notice.tsx';
import { PageText } from './page-text.tsx';

export interface NotAPortalProps {
  /** Null on pages of the browser itself, which no extension may read. */
  host: string | null;
  onReadNow: () => void;
  onOptions: () => void;
}

export function NotAPortal({ host, onReadNow, onOptions }: NotAPortalProps) {
  if (host === null) {
    return (
      <Notice icon={EyeOff} title="Not a portal" actions={<Button onClick={onOptions}>Choose portals</Button>}>
        <p>This page belongs to the browser. Extensions may not read it, and there is no request to look at.</p>
      </Notice>
    );
  }
  return (
    <Notice
      icon={EyeOff}
      title="Not a portal"
      actions={
        <>
          <Button kind="primary" icon={Eye} onClick={onReadNow}>
            Read this page now
          </Button>
          <Button icon={Plus} onClick={onOptions}>
            Add a portal
          </Button>
        </>
      }
    >
      <p>
        <PageText value={host} limit={120} /> is not one of your portals. Nothing on this page was read.
      </p>
      <p class="quiet">If it shows a request, read it once, or add the site so that it is read each time.</p>
    </Notice>
  );
}
