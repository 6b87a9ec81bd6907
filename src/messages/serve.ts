import * as z from 'zod/mini';
import { onMessage, type Sender } from '../platform/messaging.ts';
import { type Contract, contract, type MessageName, type RequestOf, type ResponseOf } from './contract.ts';
import { failed, type Result } from './errors.ts';

/** A content script's place in the browser; pages of the extension have none that counts. */
export type Handlers = {
  [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<Result<ResponseOf<N>>>;
};

const Envelope = z.object({ name: z.string(), request: z.unknown() });

const isName = (name: string): name is MessageName => Object.hasOwn(contract, name);

/** A sender may use a message of its own class only; anything else has no tab, or comes from a page it should not. */
const mayUse = (from: Contract[MessageName]['from'], sender: Sender): boolean =>
  from === 'page' ? sender.ownPage : !sender.ownPage && sender.tabId !== null;

/**
 * Answers one message: class of sender, then content, then the handler. Every failure is a value; what went wrong in a
 * handler stays in the worker, by `report`, without the message's content.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  report: (name: string, error: unknown) => void,
): Promise<Result<unknown>> {
  const envelope = Envelope.safeParse(message);
  if (!envelope.success || !isName(envelope.data.name)) return failed('refused');
  const { name } = envelope.data;
  if (!mayUse(contract[name].from, sender)) return failed('refused');
  const request = contract[name].request.safeParse(envelope.data.request);
  if (!request.success) return failed('malformed');
  try {
    // `name` picks schema and handler alike; the compiler cannot see that they belong together.
    return await (handlers[name] as (request: unknown, sender: Sender) => Promise<Result<unknown>>)(
      request.data,
      sender,
    );
  } catch (error) {
    report(name, error);
    return failed('internal');
  }
}

/** Serves all messages of the contract. Call it synchronously when the worker starts. */
export function serve(handlers: Handlers, report: (name: string, error: unknown) => void): void {
  onMessage((message, sender) => answer(handlers, message, sender, report));
}

export type { Sender };
