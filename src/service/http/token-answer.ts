import type { Caller, Role } from '../deps.ts';
import type { RouteContext, TokenRoute } from '../routes/route.ts';
import { BODY_LIMIT_BYTES, takeBody } from './body.ts';
import type { Callers } from './callers.ts';
import { problem } from './problem.ts';
import type { Rates } from './rates.ts';

const mayActAs = (caller: Caller, role: Role) => caller.role === 'admin' || caller.role === role;

/** What a route needs of one request. `raw` is a function: making the Request costs, and most reads need none. */
export interface Asking {
  authorization: string;
  params: Readonly<Record<string, string>>;
  query: (name: string) => string | undefined;
  raw: () => Request;
}

export interface Gate {
  callers: Callers;
  rates: Rates;
}

const callerFor = ({ authorization }: Asking, { callers }: Gate): Caller | Promise<Caller | null> | null => {
  if (!authorization.startsWith('Bearer ')) return null;
  const token = authorization.slice('Bearer '.length).trim();
  return callers.known(token) ?? callers.lookUp(token);
};

/** Answers a route that needs a token: who asks, may they, not too often, is the body right, and only then the work. */
export async function answerWithToken(
  route: TokenRoute,
  asking: Asking,
  { gate, ...context }: RouteContext & { gate: Gate },
): Promise<Response> {
  const found = callerFor(asking, gate);
  const caller = found instanceof Promise ? await found : found;
  if (!caller) return problem('unauthorized');
  if (!mayActAs(caller, route.role)) return problem('forbidden');
  const wait = gate.rates.take(caller.tenantId, context.deps.now().getTime());
  if (wait > 0) return problem('too-many-requests', { retryAfterS: wait });
  let body: unknown;
  if (route.body) {
    const { bodyLimit: limit = BODY_LIMIT_BYTES, takes } = route;
    const taken = await takeBody(asking.raw(), { schema: route.body, limit, json: takes !== 'text' });
    if (!taken.ok) return taken.answer;
    body = taken.body;
  }
  const { params, query } = asking;
  const answer = await route.answer({ ...context, params, query, caller, body });
  if (answer instanceof Response) return answer;
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
