import { useState } from 'preact/hooks';
import type { ListEntry } from '../../schema/policy.ts';
import { Button } from '../button.tsx';
import { Plus, X } from '../generated/icons.ts';
import { PageText } from '../page-text.tsx';
import { When } from '../when.tsx';
import { DateInput } from './date-input.tsx';
import { TextInput } from './text-input.tsx';

export interface EntryListProps {
  entries: readonly ListEntry[];
  onChange: (entries: ListEntry[]) => void;
}

const EMPTY = { value: '', reason: '', until: '' };

/** Senders the company has decided about: each with its reason and, if it ends, its end. */
export function EntryList({ entries, onChange }: EntryListProps) {
  const [draft, setDraft] = useState(EMPTY);
  const value = draft.value.trim().toLowerCase();
  const add = () => {
    if (value === '') return;
    const until = draft.until === '' ? null : `${draft.until}T23:59:59Z`;
    const others = entries.filter((entry) => entry.value !== value);
    onChange([...others, { value, reason: draft.reason.trim(), author: '', until }]);
    setDraft(EMPTY);
  };
  const set = (part: keyof typeof EMPTY) => (text: string) => setDraft({ ...draft, [part]: text });
  return (
    <>
      {entries.length === 0 ? <p class="quiet">None yet.</p> : null}
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry.value}>
            <span>
              <PageText value={entry.value} limit={120} />
              <span class="quiet">
                {' '}
                <PageText value={entry.reason || 'no reason given'} limit={200} />
                {entry.until === null ? null : ', until '}
                {entry.until === null ? null : <When at={entry.until} />}
              </span>
            </span>
            <Button
              kind="link"
              icon={X}
              label={`Remove ${entry.value}`}
              onClick={() => onChange(entries.filter((other) => other !== entry))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <div class="add">
        <TextInput label="Domain or address" hint="example.org" value={draft.value} onInput={set('value')} />
        <TextInput label="Reason" value={draft.reason} onInput={set('reason')} />
        <DateInput label="Until" value={draft.until} onInput={set('until')} />
        <Button icon={Plus} onClick={add} disabled={value === ''}>
          Add
        </Button>
      </div>
    </>
  );
}
