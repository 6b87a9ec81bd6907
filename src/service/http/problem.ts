import type { Problem } from '../../schema/service.ts';

/** Every way in which the service says no (RFC 9457); `type` is stable and the path of its description. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request is not of the form this route takes' },
  unauthorized: { status: 401, title: 'A valid token is needed' },
  forbidden: { status: 403, title: 'This token may not do that' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address takes another method' },
  'too-large': { status: 413, title: 'The request is larger than this route takes' },
  'unsupported-media-type': { status: 415, title: 'This route takes JSON' },
  'too-many-requests': { status: 429, title: 'Too many requests from this tenant; try again later' },
  'not-a-feed': { status: 422, title: 'This is not a feed of the form that is named' },
  'not-set-up': { status: 501, title: 'This service is not set up for that' },
  'vendor-unavailable': { status: 502, title: 'The portal vendor did not answer' },
  internal: { status: 500, title: 'Something went wrong in the service' },
  overloaded: { status: 503, title: 'The service is busy; try again later' },
  'store-unavailable': { status: 503, title: 'The store does not answer; nothing was recorded' },
} as const;
export type ProblemName = keyof typeof PROBLEMS;

export interface ProblemOptions {
  detail?: string;
  /** Whole seconds for Retry-After. */
  retryAfterS?: number;
}

/** A problem document as a response. */
export function problem(name: ProblemName, { detail, retryAfterS }: ProblemOptions = {}): Response {
  const { status, title } = PROBLEMS[name];
  const body: Problem = { type: `/problems/${name}`, title, status, ...(detail === undefined ? {} : { detail }) };
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (retryAfterS !== undefined) headers.set('retry-after', String(retryAfterS));
  return new Response(JSON.stringify(body), { status, headers });
}
