import type * as z from 'zod/mini';
import type { Caller, Deps, Role } from '../deps.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Published } from '../snapshot/published.ts';

export interface RouteContext {
  deps: Deps;
  metrics: Metrics;
  /** What is published, kept in memory. */
  published: Published;
}

interface Described {
  method: 'get' | 'post';
  /** As Hono and OpenAPI both take it once `:name` is written `{name}`. */
  path: `/${string}`;
  summary: string;
}

/** Open to everyone who can reach the service. */
export interface OpenRoute extends Described {
  role: null;
  answer(context: RouteContext): Promise<Response> | Response;
}

/** For holders of a token. An admin may do what a reviewer may. `body` is parsed before `answer` is called. */
export interface TokenRoute<Body extends z.ZodMiniType = z.ZodMiniType, Answer extends z.ZodMiniType = z.ZodMiniType>
  extends Described {
  role: Role;
  body: Body | null;
  /** The body is JSON unless it is said to be any text. */
  takes?: 'text';
  /** Most bytes of body; a few kilobytes unless said otherwise. */
  bodyLimit?: number;
  /** True for a route whose requests wait for something to happen: they do not count as work under way. */
  waits?: boolean;
  answers: Answer;
  /** `params` is what the path holds in the places of `:name`. A `Response` is sent as it is: bytes, or a problem. */
  answer(
    context: RouteContext & {
      caller: Caller;
      body: z.infer<Body>;
      params: Readonly<Record<string, string>>;
      query: (name: string) => string | undefined;
    },
  ): Promise<z.infer<Answer> | Response> | Response;
}

export type Route = OpenRoute | TokenRoute;

export const defineTokenRoute = <B extends z.ZodMiniType, A extends z.ZodMiniType>(route: TokenRoute<B, A>): Route =>
  // Bodies and answers are checked against the route's own schemas at run time, so the list may forget their types.
  route as unknown as Route;
