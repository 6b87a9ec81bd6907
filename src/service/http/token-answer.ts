import type { Caller, Deps, Role } from '../deps.ts';
import type { RouteContext, TokenRoute } from '../routes/route.ts';
import { callerOf } from '../tokens.ts';
import { problem } from './problem.ts';

/** Largest body any route takes: a sighting with 50 targets is under 4 KiB. */
export const BODY_LIMIT_BYTES = 64 * 1024;

const mayActAs = (caller: Caller, role: Role) => caller.role === 'admin' || caller.role === role;

async function authenticate(deps: Deps, request: Request): Promise<Caller | null> {
  const header = request.headers.get('authorization') ?? '';
  return header.startsWith('Bearer ') ? callerOf(deps, header.slice('Bearer '.length).trim()) : null;
}

/** Reads at most the limit, whatever Content-Length says. */
async function readBody(request: Request): Promise<{ ok: true; text: string } | { ok: false }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT_BYTES) return { ok: false };
    chunks.push(chunk);
  }
  return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON is the same to the caller as JSON of the wrong shape: the schema refuses `undefined`.
    return undefined;
  }
}

/** Answers a route that needs a token: who asks, may they, is the body right, and only then the work. */
export async function answerWithToken(
  route: TokenRoute,
  request: Request,
  context: RouteContext & { params: Readonly<Record<string, string>> },
): Promise<Response> {
  const caller = await authenticate(context.deps, request);
  if (!caller) return problem('unauthorized');
  if (!mayActAs(caller, route.role)) return problem('forbidden');
  let body: unknown;
  if (route.body) {
    if (!request.headers.get('content-type')?.startsWith('application/json')) return problem('unsupported-media-type');
    const read = await readBody(request);
    if (!read.ok) return problem('too-large');
    const parsed = route.body.safeParse(parseJson(read.text));
    if (!parsed.success) {
      // The path names a field of ours; the value stays out of answers and logs.
      return problem('bad-request', { detail: `Check: ${parsed.error.issues[0]?.path.join('.') || 'the body'}` });
    }
    body = parsed.data;
  }
  const answer = await route.answer({ ...context, caller, body });
  if (answer instanceof Response) return answer;
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
