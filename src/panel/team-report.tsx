import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import type { Report } from '../schema/service.ts';
import { failureWords } from '../ui/failure-words.ts';
import { TeamReport } from '../ui/team-report.tsx';

/** The report to the company's own service, where one is set up; nothing where none is. */
export function TeamReportOf({ tabId }: { tabId: number }) {
  const [isOn, setOn] = useState(false);
  const [preview, setPreview] = useState<{ report: Report; to: string } | null>(null);
  const [said, setSaid] = useState<Failure | 'sent' | null>(null);
  useEffect(() => {
    void send('team-state', {}).then((state) => setOn(state.ok && state.data.on));
  }, []);
  if (!isOn) return null;
  return (
    <>
      <TeamReport
        preview={preview}
        onPreview={async (kind, reason) => {
          const shown = await send('team-report-preview', { tabId, subject: 'sender', kind, reason });
          if (shown.ok) setPreview(shown.data);
          setSaid(shown.ok ? null : shown.code);
        }}
        onSend={async (report) => {
          const sent = await send('team-report', { report });
          if (sent.ok) setPreview(null);
          setSaid(sent.ok ? 'sent' : sent.code);
        }}
        onCancel={() => setPreview(null)}
      />
      <p class="said" role="status">
        {said === null
          ? ''
          : said === 'sent'
            ? 'Handed over. It waits here while the service does not answer.'
            : failureWords(said)}
      </p>
    </>
  );
}
