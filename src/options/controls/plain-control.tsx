import { NumberInput } from '../../ui/form/number-input.tsx';
import { Switch } from '../../ui/form/switch.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { WordList } from '../../ui/form/word-list.tsx';

export interface PlainControlProps {
  title: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A control by the kind of value alone, for settings that need no special one. */
export function PlainControl({ title, value, onChange }: PlainControlProps) {
  if (typeof value === 'boolean') return <Switch label={title} on={value} onChange={onChange} />;
  if (typeof value === 'number') {
    return <NumberInput label={title} unit="" min={0} max={1_000_000} value={value} onChange={onChange} />;
  }
  if (typeof value === 'string') return <TextInput label={title} value={value} onInput={onChange} />;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return <WordList label="Entry" hint="" values={value} onChange={onChange} />;
  }
  return <p class="quiet">This setting is set by policy only.</p>;
}
