export interface TextInputProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
}

export function TextInput({ label, value, onInput, hint = '' }: TextInputProps) {
  return (
    <label class="text">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        maxLength={400}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
