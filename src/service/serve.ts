import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';

/** How long requests under way may take to finish once the service is told to stop. */
const DRAIN_MS = 10_000;

/** A request that takes longer to arrive than this, or has larger headers, is cut off by Node. */
const LIMITS = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 };

export interface Running {
  url: string;
  /** Takes no new requests, finishes those under way, closes the store. */
  stop(): Promise<void>;
}

/** Starts to listen; resolves once requests are taken. */
export function startServer(deps: Deps, { HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>): Promise<Running> {
  const app = createApp(deps);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port: PORT, serverOptions: LIMITS }, ({ port }) => {
      const stop = async () => {
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), DRAIN_MS);
        await new Promise<void>((done) => server.close(() => done()));
        clearTimeout(late);
        await deps.store.close();
      };
      resolve({ url: `http://${HOST}:${port}`, stop });
    });
    server.once('error', reject);
  });
}
