import { Button } from './button.tsx';
import { KeyRound } from './generated/icons.ts';
import { Notice } from './notice.tsx';
import { PageText } from './page-text.tsx';

export interface NeedsAccessProps {
  host: string;
  portal: string;
  onGrant: () => void;
}

export function NeedsAccess({ host, portal, onGrant }: NeedsAccessProps) {
  return (
    <Notice
      icon={KeyRound}
      title="Needs access"
      actions={
        <Button kind="primary" icon={KeyRound} onClick={onGrant}>
          Allow access to this site
        </Button>
      }
    >
      <p>
        <PageText value={portal} limit={80} /> is one of your portals, but the browser does not yet let Countersign read{' '}
        <PageText value={host} limit={120} />.
      </p>
      <p>Requests here are not checked until you allow it.</p>
      <p class="quiet">Reading happens on this computer. Allowing access sends nothing anywhere.</p>
    </Notice>
  );
}
