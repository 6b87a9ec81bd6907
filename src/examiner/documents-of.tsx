import { useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import type { Attachment } from '../schema/request.ts';
import { DocumentList } from '../ui/document/document-list.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { examineInWorker } from './examine-in-worker.ts';
import type { Job } from './job.ts';

export interface DocumentsOfProps {
  tabId: number;
  attachments: readonly Attachment[];
}

/** The attached files of the request on a tab: listed, fetched on a click or taken from the reviewer, and examined here. */
export function DocumentsOf({ tabId, attachments }: DocumentsOfProps) {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  async function take(job: Job, size: number | null): Promise<void> {
    setBusy(job.name);
    const { document } = await examineInWorker(job);
    const result = await send('document-examined', { tabId, name: job.name.slice(0, 300), size, document });
    setBusy(null);
    setSaid(result.ok ? null : failureWords(result.code));
  }

  async function fetchFrom({ name, url }: Attachment): Promise<void> {
    if (url === null) return;
    setBusy(name);
    const fetched = await send('attachment-fetch', { tabId, url });
    setBusy(null);
    if (!fetched.ok) return setSaid(failureWords(fetched.code));
    if (fetched.data.data === null)
      return setSaid(`The file could not be fetched: ${fetched.data.reason ?? 'no reason given'}.`);
    await take({ name: name ?? 'file', data: fetched.data.data }, null);
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    for (const file of files.slice(0, 20)) await take({ name: file.name, data: await file.arrayBuffer() }, file.size);
  }

  return (
    <DocumentList
      attachments={attachments}
      busy={busy}
      said={said}
      onExamine={(attachment) => void fetchFrom(attachment)}
      onFiles={(files) => void takeFiles(files)}
    />
  );
}
