/** The floor of the load comparison: one Hono route on the same server library that answers fixed bytes. Prints its port. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const size = Number(process.env.BYTES ?? 16);
// Text and bytes take different ways through the server library.
const body = process.env.KIND === 'text' ? 'x'.repeat(size) : new Uint8Array(size);
const headers = { 'content-type': 'application/octet-stream' };
const app = new Hono().get('/', () => new Response(body, { headers }));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.stdout.write(`${port}\n`));
