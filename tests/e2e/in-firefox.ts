import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's own WebDriver BiDi connection that is used here: undocumented, so its version is pinned. */
interface Connection {
  send(method: 'browsingContext.getTree', what: unknown): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.callFunction', what: unknown): Promise<{ result: Called }>;
}
interface Called {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs a function (as source) in Firefox's own scope; arguments and result travel as JSON. */
export async function inFirefox<T>(browser: Browser, body: string, ...args: unknown[]): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async function (given) { return JSON.stringify((await (${body})(...JSON.parse(given))) ?? null); }`,
    awaitPromise: true,
    target: { context: tree.result.contexts[0]?.context },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result?.value ?? 'null') as T;
}
