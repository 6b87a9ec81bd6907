import type { ComponentChildren } from 'preact';
import { Button } from '../button.tsx';
import { Lock } from '../generated/icons.ts';
import { Icon } from '../icon.tsx';

const FROM = {
  default: 'Default',
  suggested: 'Suggested by your organisation',
  user: 'Set here',
  managed: 'Set by your organisation',
} as const;

export interface SettingRowProps {
  id: string;
  title: string;
  help: string;
  from: keyof typeof FROM;
  locked: boolean;
  onReset: () => void;
  children: ComponentChildren;
}

/** One setting: name, one sentence, control, and where the value comes from. */
export function SettingRow({ id, title, help, from, locked, onReset, children }: SettingRowProps) {
  return (
    <fieldset class="setting" disabled={locked} aria-describedby={`${id}-help`}>
      <legend>{title}</legend>
      <p class="quiet" id={`${id}-help`}>
        {help}
      </p>
      {children}
      <p class="setting-from">
        {locked ? <Icon node={Lock} size={12} /> : null}
        {FROM[from]}
        {from === 'user' ? (
          <Button kind="link" label={`Return to default: ${title}`} onClick={onReset}>
            Return to default
          </Button>
        ) : null}
      </p>
    </fieldset>
  );
}
