import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pages {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  close(): void;
}

/** Serves pages by path on loopback; whatever is not there is 404. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Pages> {
  const server: Server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP: never a pipe's name
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
