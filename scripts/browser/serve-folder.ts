import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Serves one folder on a free loopback port, for pictures. */
export function serveFolder(folder: string): Promise<{ url: string; stop: () => void }> {
  const base = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(base, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    const known = file.startsWith(base) && existsSync(file) && statSync(file).isFile();
    if (!known) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      // A TCP server's address is never a string.
      const { port } = server.address() as AddressInfo;
      // By name: the demo build may read 127.0.0.1, and these pages are none of its business.
      resolve({ url: `http://localhost:${port}`, stop: () => server.close() });
    });
  });
}
