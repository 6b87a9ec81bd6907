import type { Values } from '../../policy/resolve.ts';
import { Button } from '../../ui/button.tsx';
import { X } from '../../ui/generated/icons.ts';
import { PageText } from '../../ui/page-text.tsx';
import { AddSignal } from './add-signal.tsx';

type Modes = Values['signals'];
type Mode = Modes[string];

const WORDS: readonly (readonly [Mode, string])[] = [
  ['on', 'On'],
  ['shadow', 'In shadow'],
  ['off', 'Off'],
];

/** Signals whose mode was changed; all others are on. A signal's id stands under Reference in the popup. */
export function SignalModes({ modes, onChange }: { modes: Modes; onChange: (modes: Modes) => void }) {
  const ids = Object.keys(modes);
  const without = (id: string) => Object.fromEntries(Object.entries(modes).filter(([other]) => other !== id));
  return (
    <>
      {ids.length === 0 ? <p class="quiet">All signals are on.</p> : null}
      <ul class="entries">
        {ids.map((id) => (
          <li key={id}>
            <PageText value={id} limit={80} />
            <span class="row">
              <select
                aria-label={`Mode of ${id}`}
                value={modes[id] ?? 'on'}
                onChange={({ currentTarget }) => {
                  const mode = WORDS.find(([word]) => word === currentTarget.value)?.[0] ?? 'on';
                  onChange({ ...modes, [id]: mode });
                }}
              >
                {WORDS.map(([mode, word]) => (
                  <option key={mode} value={mode}>
                    {word}
                  </option>
                ))}
              </select>
              <Button kind="link" icon={X} label={`Remove ${id}`} onClick={() => onChange(without(id))}>
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <AddSignal onAdd={(id) => onChange({ ...modes, [id]: 'shadow' })} />
    </>
  );
}
