import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pages {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  close(): void;
}

/** A page, or a file that only whoever has opened a page before is given. */
export type Served = string | Uint8Array;
const SESSION = 'desk-session=reviewer';

/** Serves pages by path on loopback; whatever is not there is 404. */
export async function servePages(pages: ReadonlyMap<string, Served>): Promise<Pages> {
  const server: Server = createServer((request, response) => {
    const found = pages.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    if (found instanceof Uint8Array) {
      response.writeHead(request.headers.cookie?.includes(SESSION) ? 200 : 401, { 'content-type': 'application/pdf' });
      response.end(request.headers.cookie?.includes(SESSION) ? found : '');
      return;
    }
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `${SESSION}; Path=/; SameSite=Lax`,
    });
    response.end(found ?? 'Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP: never a pipe's name
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
