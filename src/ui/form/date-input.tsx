export interface DateInputProps {
  label: string;
  /** `2026-06-15`, or empty. */
  value: string;
  onInput: (value: string) => void;
}

export function DateInput({ label, value, onInput }: DateInputProps) {
  return (
    <label class="text">
      <span>{label}</span>
      <input type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}
