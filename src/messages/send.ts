import { sendToWorker } from '../platform/messaging.ts';
import { contract, type NamesFrom, type RequestOf, type ResponseOf } from './contract.ts';
import { failed, Reply, type Result } from './errors.ts';

/** Asks the worker, from a page of the extension. Never throws: no worker, or a reply that does not fit, is `unavailable`. */
export async function send<N extends NamesFrom<'page'>>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<ResponseOf<N>>> {
  let answer: unknown;
  try {
    answer = await sendToWorker({ name, request });
  } catch {
    // The browser words this differently each time (no receiver, port closed, context invalidated): to us they are one.
    return failed('unavailable');
  }
  const reply = Reply.safeParse(answer);
  if (!reply.success) return failed('unavailable');
  if (!reply.data.ok) return failed(reply.data.code);
  const schema: { safeParse(value: unknown): { success: boolean; data?: unknown } } = contract[name].response;
  const data = schema.safeParse(reply.data.data);
  // The schema of this very message has parsed it; the index type hides that.
  return data.success ? { ok: true, data: data.data as ResponseOf<N> } : failed('unavailable');
}
