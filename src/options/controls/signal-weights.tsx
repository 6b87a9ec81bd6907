import type { Values } from '../../policy/resolve.ts';
import { NumberInput } from '../../ui/form/number-input.tsx';
import { AddSignal } from './add-signal.tsx';

type Weights = Values['weights'];

/** Signals with a weight of their own; emptying a field returns the signal to its usual weight. */
export function SignalWeights({ weights, onChange }: { weights: Weights; onChange: (weights: Weights) => void }) {
  const set = (id: string, value: number | null) => {
    const others = Object.fromEntries(Object.entries(weights).filter(([other]) => other !== id));
    onChange(value === null ? others : { ...others, [id]: value });
  };
  const entries = Object.entries(weights);
  return (
    <>
      {entries.length === 0 ? <p class="quiet">All signals have their usual weight.</p> : null}
      {entries.map(([id, weight]) => (
        <NumberInput
          key={id}
          label={id}
          unit="points"
          min={0}
          max={100}
          value={weight}
          onChange={(value) => set(id, value)}
        />
      ))}
      <AddSignal onAdd={(id) => set(id, 10)} />
    </>
  );
}
