import { Button } from './button.tsx';
import { FileSearch, RefreshCw } from './generated/icons.ts';
import { Notice } from './notice.tsx';
import { PageText } from './page-text.tsx';

export interface NotARequestProps {
  portal: string | null;
  host: string;
  onReadNow: () => void;
}

export function NotARequest({ portal, host, onReadNow }: NotARequestProps) {
  return (
    <Notice
      icon={FileSearch}
      title="No request on this page"
      actions={
        <Button icon={RefreshCw} onClick={onReadNow}>
          Read the page again
        </Button>
      }
    >
      <p>
        <PageText value={portal ?? host} limit={120} /> is one of your portals. This page of it shows neither a request
        nor a list of requests.
      </p>
      <p class="quiet">Open a request to see its assessment. If one is open now, read the page again.</p>
    </Notice>
  );
}
