import type * as z from 'zod/mini';
import { problem } from './problem.ts';

/** Largest body a route takes unless it says otherwise: a sighting with 50 targets is under 4 KiB. */
export const BODY_LIMIT_BYTES = 64 * 1024;

/** Reads at most the limit, whatever Content-Length says; null when there is more. */
async function readText(request: Request, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON is the same to the caller as JSON of the wrong shape: the schema refuses `undefined`.
    return undefined;
  }
}

export type TakenBody = { ok: true; body: unknown } | { ok: false; answer: Response };

export interface BodyForm {
  schema: z.ZodMiniType;
  limit: number;
  /** False: the schema gets the text as it came. */
  json: boolean;
}

/** The body of a request as its route takes it, or the problem to answer with. */
export async function takeBody(request: Request, { schema, limit, json }: BodyForm): Promise<TakenBody> {
  if (json && !request.headers.get('content-type')?.startsWith('application/json')) {
    return { ok: false, answer: problem('unsupported-media-type') };
  }
  const text = await readText(request, limit);
  if (text === null) return { ok: false, answer: problem('too-large') };
  const parsed = schema.safeParse(json ? parseJson(text) : text);
  if (parsed.success) return { ok: true, body: parsed.data };
  // The path names a field of ours; the value stays out of answers and logs.
  const detail = `Check: ${parsed.error.issues[0]?.path.join('.') || 'the body'}`;
  return { ok: false, answer: problem('bad-request', { detail }) };
}
