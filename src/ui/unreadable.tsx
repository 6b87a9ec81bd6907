import type { AdapterHealth } from '../schema/reading.ts';
import { Button } from './button.tsx';
import { FileQuestionMark, RefreshCw } from './generated/icons.ts';
import { Notice } from './notice.tsx';
import { PageText } from './page-text.tsx';
import { fieldName } from './words.ts';

export interface UnreadableProps {
  portal: string | null;
  reason: string;
  health: AdapterHealth | null;
  onReadNow: () => void;
}

export function Unreadable({ portal, reason, health, onReadNow }: UnreadableProps) {
  return (
    <Notice
      icon={FileQuestionMark}
      title="Cannot read this page"
      actions={
        <Button kind="primary" icon={RefreshCw} onClick={onReadNow}>
          Read the page again
        </Button>
      }
    >
      <p>
        <PageText value={reason} limit={300} />
      </p>
      <p>This request has not been checked. That says nothing about the sender: use your usual procedure.</p>
      {health && health.missing.length > 0 ? (
        <p class="quiet">
          {portal === null ? 'This page' : <PageText value={portal} limit={80} />} showed{' '}
          {health.expected.length - health.missing.length} of {health.expected.length} fields. Missing:{' '}
          <PageText value={health.missing.map(fieldName).join(', ')} limit={300} />. If this happens on every request,
          the portal has changed: tell the person who looks after Countersign.
        </p>
      ) : null}
    </Notice>
  );
}
