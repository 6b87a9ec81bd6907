import type * as z from 'zod/mini';
import { isTooDeep } from './depth.ts';
import type { Reply, Send, SendRequest } from './types.ts';

/** A failure that a provider hands on as it is. */
export type Failure = { ok: false; reason: string };

/** Text of a reply; malformed UTF-8 becomes replacement characters. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Parses a body as JSON of one shape; anything else is a failure, not an exception. */
export function parseJson<T>(bytes: Uint8Array, schema: z.ZodMiniType<T>): { ok: true; value: T } | Failure {
  const text = textOf(bytes);
  if (isTooDeep(text)) return { ok: false, reason: 'answered in an unknown form' };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'answered with broken JSON' };
  }
  const parsed = schema.safeParse(input);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'answered in an unknown form' };
}

/** Sends and parses in one go. Expected statuses besides 2xx come back as `{ ok: true, status, value: null }`. */
export async function sendForJson<T>(
  send: Send,
  request: SendRequest,
  schema: z.ZodMiniType<T>,
): Promise<{ ok: true; status: number; value: T | null } | Failure> {
  const reply: Reply = await send(request);
  if (!reply.ok) return reply;
  if (reply.status < 200 || reply.status > 299) return { ok: true, status: reply.status, value: null };
  const parsed = parseJson(reply.bytes, schema);
  return parsed.ok ? { ok: true, status: reply.status, value: parsed.value } : parsed;
}

/** A failed request as a provider's answer. */
export const unavailable = ({ reason }: Failure) => ({ status: 'unavailable' as const, reason });
