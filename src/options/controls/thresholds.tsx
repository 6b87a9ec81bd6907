import type { Values } from '../../policy/resolve.ts';
import { NumberInput } from '../../ui/form/number-input.tsx';

type Thresholds = Values['thresholds'];

const ROWS = [
  ['verify', 'Verify first'],
  ['verifyTwice', 'Verify with a supervisor'],
  ['likelyFraudulent', 'Likely fraudulent'],
] as const satisfies readonly (readonly [keyof Thresholds, string])[];

/** From which score each level applies; an empty field keeps the usual one. */
export function Thresholds({ values, onChange }: { values: Thresholds; onChange: (values: Thresholds) => void }) {
  const set = (key: keyof Thresholds, value: number | null) => {
    const { [key]: _before, ...others } = values;
    onChange(value === null ? others : { ...others, [key]: value });
  };
  return (
    <>
      {ROWS.map(([key, label]) => (
        <NumberInput
          key={key}
          label={label}
          unit="points or more"
          min={0}
          max={1000}
          value={values[key] ?? null}
          onChange={(value) => set(key, value)}
        />
      ))}
    </>
  );
}
