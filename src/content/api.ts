import type { ContentOrder, NamesFrom, RequestOf, ResponseOf } from '../messages/contract.ts';
import type { Result } from '../messages/errors.ts';

/** The little of the browser's own interface that a content script needs; the polyfill would be a third of this script. */
interface Runtime {
  /** Undefined once the extension has been updated or removed: this script is then an orphan. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: OrderListener): void;
    removeListener(listener: OrderListener): void;
  };
}
type OrderListener = (order: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => boolean | undefined;

// Firefox calls it `browser`, Chromium `chrome`; both give promises in manifest version 3.
const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (browser ?? chrome)?.runtime;

/** False once the extension that sent this script is gone. */
export const isAlive = (): boolean => runtime?.id !== undefined;

/** Asks the worker. Null when it did not answer: stopped between two lines, or gone. */
export async function ask<N extends NamesFrom<'content'>>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<ResponseOf<N>> | null> {
  try {
    // Our own worker's answer: it has parsed what goes in, and a page cannot speak in its place.
    return ((await runtime?.sendMessage({ name, request })) as Result<ResponseOf<N>> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Takes the worker's orders; returns the way to stop. */
export function onOrder(obey: (order: ContentOrder) => unknown): () => void {
  const listener: OrderListener = (order, sender, reply) => {
    if (sender.id !== runtime?.id) return undefined;
    const answer = obey(order as ContentOrder); // only our own worker can send to this script
    if (!(answer instanceof Promise)) {
      reply(answer);
      return undefined;
    }
    void answer.then(reply);
    return true;
  };
  runtime?.onMessage.addListener(listener);
  return () => {
    if (isAlive()) runtime?.onMessage.removeListener(listener);
  };
}
