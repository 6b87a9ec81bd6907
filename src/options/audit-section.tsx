import { useState } from 'preact/hooks';
import { auditCsv } from '../audit/csv.ts';
import { send } from '../messages/send.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { count } from '../ui/words.ts';
import { download } from './download.ts';

/** The audit log, as files. */
export function AuditSection() {
  const [said, setSaid] = useState('');

  async function save(form: 'ndjson' | 'csv') {
    const result = await send('audit-export', {});
    if (!result.ok) {
      setSaid(failureWords(result.code));
      return;
    }
    const { lines } = result.data;
    if (form === 'csv') download('countersign-audit.csv', 'text/csv', auditCsv(lines));
    else download('countersign-audit.ndjson', 'application/x-ndjson', `${lines.join('\n')}\n`);
    // The header and the closing line are no entries.
    setSaid(`${count(lines.length - 2, 'entry', 'entries')} exported.`);
  }
  return (
    <>
      <h3>Audit log</h3>
      <p class="quiet">
        Every assessment that was looked at, every call-back and every change of a setting, each tied to the one before.
        No names, addresses or text. The command line says whether a file is whole: countersign audit verify FILE.
      </p>
      <div class="row">
        <Button onClick={() => void save('ndjson')}>Export the log</Button>
        <Button onClick={() => void save('csv')}>Export as CSV</Button>
      </div>
      <p class="said-here" role="status">
        {said}
      </p>
    </>
  );
}
