import { useState } from 'preact/hooks';
import type { Attachment } from '../../schema/request.ts';
import { Button } from '../button.tsx';
import { FileSearch } from '../generated/icons.ts';
import { PageText } from '../page-text.tsx';
import { DocumentView } from './document-view.tsx';

export interface DocumentListProps {
  attachments: readonly Attachment[];
  /** The file that is being examined. */
  busy: string | null;
  said: string | null;
  onExamine: (attachment: Attachment) => void;
  onFiles: (files: readonly File[]) => void;
}

const filesOf = (list: FileList | null | undefined): File[] => [...(list ?? [])];

/** The attached files: what examination says of each, and the ways to have one examined. */
export function DocumentList({ attachments, busy, said, onExamine, onFiles }: DocumentListProps) {
  const [over, setOver] = useState(false);
  return (
    <section
      class="block documents"
      aria-labelledby="documents"
      data-over={over ? 'true' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(filesOf(event.dataTransfer?.files));
      }}
    >
      <h2 id="documents">Attached files</h2>
      <ul class="plain-list">
        {attachments.map((attachment) => (
          <li key={attachment.name} class="document">
            <p>
              <PageText value={attachment.name ?? 'a file'} limit={120} />
              {attachment.url !== null && !attachment.document ? (
                <Button
                  kind="link"
                  icon={FileSearch}
                  disabled={busy !== null}
                  label={`Examine ${attachment.name ?? 'this file'}`}
                  onClick={() => onExamine(attachment)}
                >
                  Examine
                </Button>
              ) : null}
            </p>
            {attachment.document ? <DocumentView document={attachment.document} /> : null}
          </li>
        ))}
      </ul>
      <label class="document-choice">
        Examine a file from this computer (or drop it here). It is read on this computer only.
        <input
          type="file"
          multiple
          disabled={busy !== null}
          onChange={(event) => onFiles(filesOf(event.currentTarget.files))}
        />
      </label>
      <p role="status">{busy === null ? (said ?? '') : `Examining ${busy.slice(0, 80)}`}</p>
    </section>
  );
}
