export interface SecretInputProps {
  label: string;
  value: string;
  /** One is kept already; it is never shown. */
  stored: boolean;
  onInput: (value: string) => void;
}

/** A key or token: what is typed is hidden, what is kept is never shown. */
export function SecretInput({ label, value, stored, onInput }: SecretInputProps) {
  return (
    <label class="text">
      <span>{label}</span>
      <input
        type="password"
        value={value}
        placeholder={stored ? 'Kept. Type a new one to replace it.' : ''}
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
