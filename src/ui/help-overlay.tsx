import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { KEYS } from './keys.ts';

/** The keys, over everything else; Escape or its own key closes it. */
export function HelpOverlay({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog class="help" ref={dialog} aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">Keys</h2>
      <dl class="keys">
        {KEYS.map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        They work while no field has the focus. The browser’s own settings change the key that opens this window.
      </p>
      <Button onClick={onClose}>Close</Button>
    </dialog>
  );
}
