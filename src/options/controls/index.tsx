import type { Values } from '../../policy/resolve.ts';
import { EVIDENCE_KEYS } from '../../schema/evidence.ts';
import { CheckList } from '../../ui/form/check-list.tsx';
import { EntryList } from '../../ui/form/entry-list.tsx';
import { NumberInput } from '../../ui/form/number-input.tsx';
import { Switch } from '../../ui/form/switch.tsx';
import { WordList } from '../../ui/form/word-list.tsx';
import { checkName } from '../../ui/words.ts';
import type { Control } from './control.ts';
import { SignalModes } from './signal-modes.tsx';
import { SignalWeights } from './signal-weights.tsx';
import { Thresholds } from './thresholds.tsx';

type ById = { [Id in keyof Values]?: Control<Values[Id]> };

/** A number of days between two bounds; emptied, it stays as it was. */
const days =
  (label: string, min: number, max: number): Control<number> =>
  (value, onChange) => (
    <NumberInput
      label={label}
      unit="days"
      min={min}
      max={max}
      value={value}
      onChange={(next) => onChange(next ?? value)}
    />
  );

/** THE list of controls with a shape of their own; a setting that is not here gets one by the kind of its value. */
export const controls: ById = {
  blocked: (entries, onChange) => <EntryList entries={entries} onChange={onChange} />,
  callBackMaxAgeDays: days('A call-back counts for', 1, 3650),
  companyDomains: (domains, onChange) => (
    <WordList label="Domain" hint="company.example" values={domains} onChange={onChange} />
  ),
  dataMaxAgeDays: days('Old after', 7, 730),
  historyDays: days('Remembered for', 30, 3650),
  pointer: (on, onChange) => <Switch label="Pointer in the page" on={on} onChange={onChange} />,
  receivingHosts: (hosts, onChange) => (
    <WordList label="Mail server" hint="mx.company.example" values={hosts} onChange={onChange} />
  ),
  requiredChecks: (chosen, onChange) => (
    <CheckList
      choices={EVIDENCE_KEYS.map((id) => ({ id, title: checkName(id) }))}
      chosen={chosen}
      onChange={onChange}
    />
  ),
  signals: (modes, onChange) => <SignalModes modes={modes} onChange={onChange} />,
  thresholds: (values, onChange) => <Thresholds values={values} onChange={onChange} />,
  trusted: (entries, onChange) => <EntryList entries={entries} onChange={onChange} />,
  weights: (weights, onChange) => <SignalWeights weights={weights} onChange={onChange} />,
};
