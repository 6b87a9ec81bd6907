import { Button } from './button.tsx';
import { type NotChecked as Entry, isOff } from './headline.ts';
import { PageText } from './page-text.tsx';
import { checkName, count } from './words.ts';

export interface NotCheckedProps {
  entries: readonly Entry[];
  onOptions: () => void;
}

/** Block 5: what was not checked and why. "Could not run" counts neither for nor against the sender. */
export function NotChecked({ entries, onOptions }: NotCheckedProps) {
  const failed = entries.filter((entry) => !isOff(entry));
  const off = entries.filter(isOff);
  if (entries.length === 0) return null;
  return (
    <section class="block" aria-labelledby="not-checked">
      <h2 id="not-checked">
        Not checked<span class="count">{entries.length}</span>
      </h2>
      {failed.length > 0 ? (
        <ul class="plain-list">
          {failed.map(({ check, reason }) => (
            <li key={check}>
              <strong>
                <PageText value={checkName(check)} limit={80} />
              </strong>
              : <PageText value={reason} limit={200} />. This says nothing about the sender.
            </li>
          ))}
        </ul>
      ) : null}
      {off.length > 0 ? (
        <details class="fold">
          <summary>{count(off.length, 'check is', 'checks are')} off: nothing was sent for them</summary>
          <ul class="plain-list">
            {off.map(({ check }) => (
              <li key={check}>
                <PageText value={checkName(check)} limit={80} />
              </li>
            ))}
          </ul>
          <Button kind="link" onClick={onOptions}>
            Choose checks in the options
          </Button>
        </details>
      ) : null}
    </section>
  );
}
