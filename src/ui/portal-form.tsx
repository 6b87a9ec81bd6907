import { useState } from 'preact/hooks';
import type { PortalChoice } from '../schema/portal-entry.ts';
import { Button } from './button.tsx';
import { TextInput } from './form/text-input.tsx';
import { Plus } from './generated/icons.ts';
import { patternOf } from './pattern-of.ts';

export interface KnownPortal {
  id: string;
  name: string;
  matches: readonly string[];
  /** False where no one could test the definition against the real product. */
  reviewed: boolean;
}

export interface PortalFormProps {
  known: readonly KnownPortal[];
  onAdd: (choice: PortalChoice) => void;
}

const EMPTY = { name: '', address: '', adapter: '' };

/** Adds a portal: its address, and how to read it. */
export function PortalForm({ known, onAdd }: PortalFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const pattern = patternOf(draft.address);
  const chosen = known.find(({ id }) => id === draft.adapter);
  const matches = pattern === null ? [...(chosen?.matches ?? [])] : [pattern];
  const name = draft.name.trim() || (chosen?.name ?? matches[0]?.split('/')[2] ?? '');
  const add = () => {
    onAdd({ name: name.slice(0, 120), matches, ...(chosen ? { adapter: chosen.id } : {}) });
    setDraft(EMPTY);
  };
  return (
    <div class="add">
      <TextInput
        label="Address of the portal"
        hint="https://desk.example.com"
        value={draft.address}
        onInput={(address) => setDraft({ ...draft, address })}
      />
      <label class="text">
        <span>Read it as</span>
        <select
          value={draft.adapter}
          onChange={({ currentTarget }) => setDraft({ ...draft, adapter: currentTarget.value })}
        >
          <option value="">Any portal, by its labels</option>
          {known.map(({ id, name: product, reviewed }) => (
            <option key={id} value={id}>
              {reviewed ? product : `${product} (not yet tried on the real product)`}
            </option>
          ))}
        </select>
      </label>
      <TextInput label="Name" hint={name} value={draft.name} onInput={(typed) => setDraft({ ...draft, name: typed })} />
      <Button kind="primary" icon={Plus} disabled={matches.length === 0} onClick={add}>
        Add and allow access
      </Button>
    </div>
  );
}
