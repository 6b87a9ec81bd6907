export interface NumberInputProps {
  label: string;
  unit: string;
  /** Null: empty, the usual value applies. */
  value: number | null;
  min: number;
  max: number;
  onChange: (value: number | null) => void;
}

/** A number with its unit. Told when the person leaves the field, not at every key; what does not fit is not told. */
export function NumberInput({ label, unit, value, min, max, onChange }: NumberInputProps) {
  return (
    <label class="number">
      <span>{label}</span>
      <input
        type="number"
        value={value ?? ''}
        min={min}
        max={max}
        placeholder="usual"
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') onChange(null);
          else if (currentTarget.checkValidity()) onChange(currentTarget.valueAsNumber);
          else currentTarget.reportValidity();
        }}
      />
      <span class="quiet">{unit}</span>
    </label>
  );
}
