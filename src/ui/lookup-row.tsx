import { useState } from 'preact/hooks';
import type { LookupView } from '../schema/lookup-view.ts';
import { Button } from './button.tsx';
import { SecretInput } from './form/secret-input.tsx';
import { Switch } from './form/switch.tsx';
import { TextInput } from './form/text-input.tsx';
import { KeyRound } from './generated/icons.ts';
import { PageText } from './page-text.tsx';

type Values = Record<string, string | boolean>;

export interface LookupRowProps {
  lookup: LookupView;
  /** What the last test of this source said; null before one. */
  tested: string | null;
  onSet: (on: boolean, values: Values) => void;
  onGrant: () => void;
  onTest: () => void;
}

/** One outside source: what it is told and who gets it stand beside its switch, before anyone turns it. */
export function LookupRow({ lookup, tested, onSet, onGrant, onTest }: LookupRowProps) {
  const { id, title, discloses, to, terms, on, locked, fields, missing } = lookup;
  const [typed, setTyped] = useState<Values>({});
  const type = (field: string, value: string | boolean) => setTyped({ ...typed, [field]: value });
  const lacks = fields.some((field) => field.required && !field.stored && !typed[field.id]);
  return (
    <fieldset class="setting" disabled={locked} aria-describedby={`${id}-told`}>
      <legend>{title}</legend>
      <p class="quiet" id={`${id}-told`}>
        Told: {discloses} To: {to}{' '}
        <a href={terms} target="_blank" rel="noreferrer">
          Terms
        </a>
      </p>
      <Switch label={title} on={on} onChange={(wanted) => onSet(wanted, typed)} />
      {fields.map((field) => {
        const value = typed[field.id] ?? field.value;
        if (field.kind === 'switch') {
          return (
            <Switch key={field.id} label={field.title} on={value === true} onChange={(set) => type(field.id, set)} />
          );
        }
        const Input = field.kind === 'secret' ? SecretInput : TextInput;
        const common = { label: field.title, value: String(value), onInput: (text: string) => type(field.id, text) };
        return <Input key={field.id} {...common} stored={field.stored} />;
      })}
      {on && lacks ? <p>It cannot ask yet: a value is missing.</p> : null}
      {missing.length > 0 ? (
        <p>
          Needs access to <PageText value={missing.join(', ')} limit={300} />
        </p>
      ) : null}
      <div class="row">
        {Object.keys(typed).length > 0 ? <Button onClick={() => onSet(on, typed)}>Save</Button> : null}
        {missing.length > 0 ? (
          <Button kind="primary" icon={KeyRound} label={`Allow access for ${title}`} onClick={onGrant}>
            Allow access
          </Button>
        ) : null}
        {on ? (
          <Button label={`Test now: ${title}`} onClick={onTest}>
            Test now
          </Button>
        ) : null}
      </div>
      <p role="status">{tested === null ? '' : <PageText value={tested} limit={300} />}</p>
    </fieldset>
  );
}
