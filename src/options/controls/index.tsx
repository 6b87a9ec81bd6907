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

/** THE list of controls with a shape of their own; a setting that is not here gets one by the kind of its value. */
export const controls: ById = {
  blocked: (entries, onChange) => <EntryList entries={entries} onChange={onChange} />,
  callBackMaxAgeDays: (days, onChange) => (
    <NumberInput
      label="A call-back counts for"
      unit="days"
      min={1}
      max={3650}
      value={days}
      onChange={(value) => onChange(value ?? days)}
    />
  ),
  companyDomains: (domains, onChange) => (
    <WordList label="Domain" hint="company.example" values={domains} onChange={onChange} />
  ),
  dataMaxAgeDays: (days, onChange) => (
    <NumberInput
      label="Old after"
      unit="days"
      min={7}
      max={730}
      value={days}
      onChange={(value) => onChange(value ?? days)}
    />
  ),
  historyDays: (days, onChange) => (
    <NumberInput
      label="Remembered for"
      unit="days"
      min={30}
      max={3650}
      value={days}
      onChange={(value) => onChange(value ?? days)}
    />
  ),
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
