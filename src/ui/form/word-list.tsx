import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { Plus, X } from '../generated/icons.ts';
import { PageText } from '../page-text.tsx';
import { TextInput } from './text-input.tsx';

export interface WordListProps {
  /** What one entry is, such as `Domain`. */
  label: string;
  hint: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A list of short values: one a line, each with its own way out, and one field to add. */
export function WordList({ label, hint, values, onChange }: WordListProps) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const add = () => {
    if (wanted !== '' && !values.includes(wanted)) onChange([...values, wanted]);
    setTyped('');
  };
  return (
    <>
      {values.length === 0 ? <p class="quiet">None yet.</p> : null}
      <ul class="entries">
        {values.map((value) => (
          <li key={value}>
            <PageText value={value} limit={120} />
            <Button
              kind="link"
              icon={X}
              label={`Remove ${value}`}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput label={label} hint={hint} value={typed} onInput={setTyped} />
        <Button icon={Plus} onClick={add} disabled={wanted === ''}>
          Add
        </Button>
      </form>
    </>
  );
}
