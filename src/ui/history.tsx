import type { Assessment, Finding } from '../schema/assessment.ts';
import type { RequestFields } from '../schema/request.ts';
import { PageText } from './page-text.tsx';
import { count } from './words.ts';

/** Catalogue rows that tell of earlier dealings: first contact, earlier refusals, our own call-backs. */
const HISTORY_ROWS = ['A-2', 'A-3', 'A-4', 'A-5', 'A-16', 'A-17'];

/** True for a finding that belongs to the history block, so that no other block repeats it. */
export const isHistory = ({ catalogue }: Finding): boolean => catalogue.some((row) => HISTORY_ROWS.includes(row));

export interface HistoryProps {
  fields: RequestFields;
  assessment: Assessment;
}

/** Block 7: what we know of earlier dealings with this sender. */
export function History({ fields, assessment }: HistoryProps) {
  const told = assessment.findings.filter(isHistory);
  const unknown = assessment.notChecked.some(({ check }) => check === 'history');
  return (
    <section class="block" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ul class="plain-list">
        {told.map(({ id, text }) => (
          <li key={id}>
            <PageText value={text} />
          </li>
        ))}
        {fields.priorRequests === null ? null : (
          <li>The portal counts {count(fields.priorRequests, 'earlier request')} from this account.</li>
        )}
        {told.length === 0 && unknown ? <li>Not known: this sender has no record on this computer yet.</li> : null}
        {told.length === 0 && !unknown ? <li>Seen before; nothing of note.</li> : null}
      </ul>
    </section>
  );
}
