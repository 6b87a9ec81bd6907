import { isAlive, onOrder } from './api.ts';
import { startSession } from './session.ts';

/** One run a document: the script may be sent twice, when a portal is chosen while its page is open. */
interface Running {
  alive(): boolean;
  stop(): void;
}
const scope = globalThis as { countersignRunning?: Running };

function start(): Running {
  const listeners = new AbortController();
  const session = startSession(document, () => listeners.abort());
  const stopOrders = onOrder(session.obey);
  listeners.signal.addEventListener('abort', stopOrders);
  const listen = { signal: listeners.signal, passive: true } as const;
  const all = { ...listen, capture: true } as const;

  // No change of the DOM comes with these: a field typed into, an address changed by script, a page back from the cache.
  for (const type of ['input', 'change']) document.addEventListener(type, session.changed, all);
  for (const type of ['popstate', 'hashchange']) globalThis.addEventListener(type, session.moved, listen);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    session.moved,
    listen,
  );
  globalThis.addEventListener('pageshow', (event) => event.persisted && session.moved(), listen);
  globalThis.addEventListener('pagehide', session.left, listen);
  // Whoever comes back to the page no longer looks at the reason that pointed here.
  for (const type of ['focus', 'pointerdown', 'keydown']) globalThis.addEventListener(type, session.blur, all);
  return { alive: isAlive, stop: session.stop };
}

if (!scope.countersignRunning?.alive()) {
  scope.countersignRunning?.stop();
  scope.countersignRunning = start();
}
