import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messages/errors.ts';
import { send } from '../messages/send.ts';
import type { DisclosureRow } from '../schema/lookup-view.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { RequestLog } from '../ui/request-log.tsx';
import { download } from './download.ts';

/** Rows drawn; the exported file holds all. */
const SHOWN = 200;

/** "What left this browser". */
export function LogSection() {
  const [rows, setRows] = useState<readonly DisclosureRow[]>([]);
  const [said, setSaid] = useState<Failure | null>(null);
  const load = async () => {
    const result = await send('request-log', {});
    if (result.ok) setRows(result.data.rows);
    else setSaid(result.code);
  };
  useEffect(() => void load(), []);

  async function clear() {
    const result = await send('request-log-clear', {});
    setSaid(result.ok ? null : result.code);
    await load();
  }
  return (
    <>
      <h3>What left this browser</h3>
      <RequestLog rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN ? (
        <p>
          Showing the latest {SHOWN} of {rows.length}; the exported file holds all.
        </p>
      ) : null}
      <div class="row">
        <Button
          onClick={() => download('what-left-this-browser.json', 'application/json', JSON.stringify(rows, null, 2))}
        >
          Export
        </Button>
        <Button onClick={() => void clear()}>Clear</Button>
      </div>
      <p class="said-here" role="status">
        {said === null ? '' : failureWords(said)}
      </p>
    </>
  );
}
