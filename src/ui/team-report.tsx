import { useState } from 'preact/hooks';
import type { Report } from '../schema/service.ts';
import { Button } from './button.tsx';

const KINDS = {
  fraud: 'It was fraudulent',
  'in-good-standing': 'It was genuine',
  retract: 'Take our report back',
} as const;
export type ReportKind = keyof typeof KINDS;

const REASONS: Readonly<Record<Report['reason'], string>> = {
  'call-back-refuted': 'The agency said on the phone that it did not send it',
  'agency-confirmed-misuse': 'The agency says that its mailbox was misused',
  'look-alike-domain': 'The domain imitates an agency',
  'forged-document': 'The order is forged',
  mistake: 'The report was a mistake',
  other: 'Another reason',
};

export interface TeamReportProps {
  /** The report as it would be sent; null while none is shown. */
  preview: { report: Report; to: string } | null;
  onPreview: (kind: ReportKind, reason: Report['reason']) => void;
  onSend: (report: Report) => void;
  onCancel: () => void;
}

/** A report to the company's own service: shown to the letter before anything is sent. */
export function TeamReport({ preview, onPreview, onSend, onCancel }: TeamReportProps) {
  const [kind, setKind] = useState<ReportKind>('fraud');
  const [reason, setReason] = useState<Report['reason']>('call-back-refuted');
  if (preview) {
    return (
      <section class="team-report" aria-label="Report to your team">
        <p>
          This, and nothing else, is sent to <bdi>{preview.to}</bdi>. The hashes stand for the sender; they cannot be
          read back without your company’s key.
        </p>
        <pre>{JSON.stringify(preview.report, null, 2)}</pre>
        <div class="row">
          <Button onClick={() => onSend(preview.report)}>Send the report</Button>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </section>
    );
  }
  return (
    <details class="team-report">
      <summary>Report to your team</summary>
      <label>
        What was this request?
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as ReportKind)}>
          {Object.entries(KINDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Why?
        <select value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value as Report['reason'])}>
          {Object.entries(REASONS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <Button onClick={() => onPreview(kind, reason)}>Show what is sent</Button>
      </div>
    </details>
  );
}
