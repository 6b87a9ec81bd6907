import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { type DataState, MAX_IMPORT_BYTES } from '../schema/data-state.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { PageText } from '../ui/page-text.tsx';
import { count } from '../ui/words.ts';
import { base64Of } from './base64.ts';

const day = (instant: string): string => instant.slice(0, 10);

function Facts({ state }: { state: DataState }) {
  const { imported, ageDays, limitDays } = state;
  return (
    <>
      {ageDays > limitDays ? (
        <p class="banner" role="status">
          The lists of agencies are {count(ageDays, 'day')} old. An agency newer than that is not known here.
        </p>
      ) : null}
      <dl class="data-facts">
        <dt>In this version</dt>
        <dd>
          {state.agencies} agencies, as of {state.shippedAt}
        </dd>
        <dt>Imported</dt>
        <dd>
          {imported === null ? (
            'Nothing'
          ) : (
            <>
              {imported.names} names from <PageText value={imported.source} limit={120} />, made{' '}
              {day(imported.issuedAt)}, imported {day(imported.importedAt)}
            </>
          )}
        </dd>
        <dt>Age</dt>
        <dd>{ageDays === 0 ? 'Of today' : count(ageDays, 'day')}</dd>
      </dl>
    </>
  );
}

/** How old the lists of agencies are, and newer ones from a file. */
export function DataSection() {
  const [state, setState] = useState<DataState | null>(null);
  const [said, setSaid] = useState('');
  const load = async () => {
    const result = await send('data-state', {});
    if (result.ok) setState(result.data);
    else setSaid(failureWords(result.code));
  };
  useEffect(() => void load(), []);

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > MAX_IMPORT_BYTES) {
      setSaid('The file is larger than 8 MB. Nothing was changed.');
      return;
    }
    setSaid('Reading the file.');
    const base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    const result = await send('data-import', { name: file.name.slice(0, 255), base64 });
    if (!result.ok) setSaid(failureWords(result.code));
    else if (result.data.problem !== null) setSaid(`${result.data.problem} Nothing was changed.`);
    else setSaid(`${count(result.data.names, 'name')} taken, ${count(result.data.skipped, 'line')} left out.`);
    await load();
  }

  async function forget() {
    const result = await send('data-forget', {});
    setSaid(result.ok ? 'Removed. The lists of this version apply.' : failureWords(result.code));
    await load();
  }
  return (
    <>
      <h3 id="agency-data">Lists of agencies</h3>
      {state === null ? null : <Facts state={state} />}
      <p>
        <label class="file-field">
          Take a newer list from a file{' '}
          <input
            type="file"
            accept=".csv,.json,.txt,.bin"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </p>
      <p class="quiet">
        The published .gov, German or British list, a file with one domain a line, or a file made by the command line.
      </p>
      {state?.imported ? <Button onClick={() => void forget()}>Remove the imported list</Button> : null}
      <p class="said-here" role="status">
        {said}
      </p>
    </>
  );
}
