import { useEffect, useState } from 'preact/hooks';
import { openPanel, ownWindow } from '../platform/tab.ts';

/** Opens the panel from the popup; null where there is nothing to open. */
export function usePanel(as: 'popup' | 'panel'): (() => void) | null {
  const [windowId, setWindow] = useState<number | null>(null);
  // Asked for before the click: both browsers open the panel only in the click itself.
  useEffect(() => {
    if (as === 'popup') void ownWindow().then(setWindow);
  }, [as]);
  if (windowId === null) return null;
  return () => {
    void openPanel(windowId).then(() => close());
  };
}
