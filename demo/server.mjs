/** Serves the demo portal on loopback. `node demo/server.mjs [PORT]` runs it alone. Plain Node, no packages. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const folder = import.meta.dirname;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const FILES = ['index.html', 'app.js', 'dom.js', 'list.js', 'detail.js', 'style.css', 'requests.json'];
const files = new Map(FILES.map((name) => [`/${name}`, readFileSync(path.join(folder, name))]));

/** The addresses of the requests, in the order of the list. */
export const demoRequests = JSON.parse(readFileSync(path.join(folder, 'requests.json'), 'utf8')).map(({ id }) => id);

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const known = files.has(pathname);
  const isPage = pathname === '/' || /^\/(requests|about)(\/[\w-]*)?$/.test(pathname);
  if (request.method !== 'GET' || (!known && !isPage)) return void response.writeHead(404).end('not found');
  const name = known ? pathname : '/index.html';
  response.writeHead(200, {
    'content-type': `${TYPES[path.extname(name)]}; charset=utf-8`,
    'content-security-policy': "default-src 'self'; img-src 'self' data:",
    'cache-control': 'no-store',
  });
  response.end(files.get(name));
}

/** Starts it; port 0 takes any free one. Resolves to its address without a slash at the end, and the way to stop it. */
export function startDemo(port = 0) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const stop = () => new Promise((done) => server.close(done).closeAllConnections());
      resolve({ url: `http://127.0.0.1:${server.address().port}`, stop });
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await startDemo(Number(process.argv[2] ?? 4173));
  console.log(`Demo portal: ${url}/requests`);
}
