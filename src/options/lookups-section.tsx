import { failureWords } from '../ui/failure-words.ts';
import { LookupRow } from '../ui/lookup-row.tsx';
import { useLookups } from './use-lookups.ts';

/** Outside sources: each is off until it is switched on here or by policy. */
export function LookupsSection() {
  const { lookups, tested, said, set, grant, test } = useLookups();
  return (
    <>
      <p class="quiet">
        Sources outside this browser. Each is off until you switch it on. Names, case numbers, the accounts asked about
        and the text of a request are never sent.
      </p>
      {lookups.map((lookup) => (
        <LookupRow
          // A saved row starts afresh: nothing typed is left in it.
          key={`${lookup.id} ${lookup.on} ${JSON.stringify(lookup.fields)}`}
          lookup={lookup}
          tested={tested[lookup.id] ?? null}
          onSet={(on, values) => void set(lookup.id, on, values)}
          onGrant={() => void grant(lookup)}
          onTest={() => void test(lookup)}
        />
      ))}
      <p class="said-here" role="status">
        {said === null ? '' : failureWords(said)}
      </p>
    </>
  );
}
