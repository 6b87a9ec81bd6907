import { useEffect, useRef, useState } from 'preact/hooks';
import { actionOf, type KeyAction } from '../ui/keys.ts';
import type { TabEvents } from '../ui/tab-screen.tsx';

/** What the keys move between: the head of each reason, or the title of each row. */
const STOPS = '.reason summary, .rows .row-title';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Puts the focus on the next or previous stop, from the first where none has it. */
function move(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(document.activeElement as HTMLElement); // -1 where anything else has the focus
  const next = stops[at < 0 ? 0 : Math.min(stops.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Presses a button as a click would: keys do nothing that has no button of its own. */
const press = (within: Element | Document | null, selector: string): void =>
  within?.querySelector<HTMLElement>(selector)?.click();

const stopOf = (): Element | null => document.activeElement?.closest('.reason, .rows > li') ?? null;

/** The keys of a window, and whether the list of them is open. */
export function useKeys(events: Omit<TabEvents, 'onOptions'>): { help: boolean; closeHelp: () => void } {
  const [help, setHelp] = useState(false);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const does: Readonly<Record<KeyAction, () => void>> = {
      next: () => move(1),
      previous: () => move(-1),
      where: () => press(stopOf() ?? document.querySelector('.reason, .rows > li'), '.button-link'),
      more: () => press(document, '.reasons ~ .button-link'),
      'call-back': () => {
        press(document, '.next-step > .button');
        // Drawn by the next task: whoever opens the card by key goes on typing in it.
        setTimeout(() => document.querySelector<HTMLElement>('.call-back input')?.focus(), 0);
      },
      note: () => void latest.current.onCopyNote(),
      save: () => latest.current.onSaveNote(),
      right: () => latest.current.onFeedback('right'),
      wrong: () => latest.current.onFeedback('wrong'),
      unsure: () => latest.current.onFeedback('unsure'),
      help: () => setHelp((open) => !open),
    };
    const pressed = (event: KeyboardEvent) => {
      const action = actionOf(event, isTyping(event.target));
      if (!action) return;
      event.preventDefault();
      does[action]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return { help, closeHelp: () => setHelp(false) };
}
