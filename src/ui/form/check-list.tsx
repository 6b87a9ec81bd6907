export interface CheckListProps {
  choices: readonly { id: string; title: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Some of a fixed set. */
export function CheckList({ choices, chosen, onChange }: CheckListProps) {
  return (
    <ul class="choices">
      {choices.map(({ id, title }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>{title}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
