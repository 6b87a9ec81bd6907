import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { Plus } from '../../ui/generated/icons.ts';

/** Names one signal by its id. */
export function AddSignal({ onAdd }: { onAdd: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const id = typed.trim().toLowerCase();
  const fits = /^[a-z0-9-]{1,80}$/.test(id);
  const add = () => {
    if (!fits) return;
    onAdd(id);
    setTyped('');
  };
  return (
    <div class="add">
      <TextInput label="Signal" hint="as under Reference, such as first-contact" value={typed} onInput={setTyped} />
      <Button icon={Plus} onClick={add} disabled={!fits}>
        Add
      </Button>
    </div>
  );
}
