import type { Setting } from '../policy/setting.ts';
import type { SettingView } from '../schema/setting-view.ts';
import { SettingRow } from '../ui/form/setting-row.tsx';
import type { Control } from './controls/control.ts';
import { controls } from './controls/index.tsx';
import { PlainControl } from './controls/plain-control.tsx';

export interface SettingControlProps {
  setting: Setting;
  /** Missing until the worker has answered: the default stands there, and cannot be changed yet. */
  view: SettingView | undefined;
  onSet: (value: unknown) => void;
}

const controlOf = (id: string): Control<unknown> | null =>
  // Each control takes what the schema of its own id gives; the index type hides that.
  Object.hasOwn(controls, id)
    ? ((controls[id as keyof typeof controls] as Control<unknown> | undefined) ?? null)
    : null;

/** One setting with the control that its id names. A value that its schema refuses shows as the default. */
export function SettingControl({ setting, view, onSet }: SettingControlProps) {
  const parsed = setting.schema.safeParse(view?.value);
  const value = parsed.success ? parsed.data : setting.schema.parse(undefined);
  const own = controlOf(setting.id);
  return (
    <SettingRow
      id={setting.id}
      title={setting.title}
      help={setting.help}
      from={view?.from ?? 'default'}
      locked={view?.locked ?? true}
      onReset={() => onSet(null)}
    >
      {own ? own(value, onSet) : <PlainControl title={setting.title} value={value} onChange={onSet} />}
    </SettingRow>
  );
}
