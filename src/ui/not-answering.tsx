import { Button } from './button.tsx';
import { Unplug } from './generated/icons.ts';
import { Notice } from './notice.tsx';

/** The background worker gave no answer: it was updated, or is starting. */
export function NotAnswering({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice
      icon={Unplug}
      title="Countersign is not answering"
      actions={
        <Button kind="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>The part that reads requests did not answer. This page has not been checked.</p>
      <p class="quiet">It may have just been updated. If this goes on, reload the page or restart the browser.</p>
    </Notice>
  );
}
