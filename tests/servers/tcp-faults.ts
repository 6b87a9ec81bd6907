import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a server can do wrong once it has a request, on the bare socket. */
export type SocketFault = (socket: Socket) => void;

/** Closed after each answer: a connection used again would be heard as the fault before. */
const head = (status: string, ...lines: string[]) =>
  `HTTP/1.1 ${status}\r\n${['connection: close', ...lines].join('\r\n')}\r\n\r\n`;
const json = 'content-type: application/json';
const answer = (status: string, body: string | Buffer, type = json, ...lines: string[]): SocketFault => {
  return (socket) => {
    const length = `content-length: ${Buffer.byteLength(body)}`;
    socket.write(head(status, type, length, ...lines));
    socket.end(body);
  };
};

/** Writes something again and again until the other side has gone. */
const forever = (socket: Socket, ms: number, write: () => void) => {
  const interval = setInterval(write, ms);
  socket.on('close', () => clearInterval(interval));
};

const endless: SocketFault = (socket) => {
  socket.write(head('200 OK', json));
  const block = Buffer.alloc(65_536, 32);
  const fill = () => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', fill);
  fill();
};

// 200 MB of blanks in 200 kB, made once.
const bomb = gzipSync(Buffer.alloc(200_000_000, 32));

export const tcpFaults: Readonly<Record<string, SocketFault>> = {
  'connection reset': (socket) => socket.resetAndDestroy(),
  'connection closed without a word': (socket) => socket.end(),
  silence: () => undefined,
  'headers one letter at a time': (socket) => {
    const text = `HTTP/1.1 200 OK\r\n${json}\r\nx: ${'y'.repeat(1000)}`;
    let at = 0;
    forever(socket, 100, () => socket.write(text[at++] ?? 'y'));
  },
  'a body one blank at a time': (socket) => {
    socket.write(head('200 OK', json));
    forever(socket, 100, () => socket.write(' '));
  },
  'a body of 10 MB': answer('200 OK', Buffer.alloc(10_000_000, 32)),
  'a body without end': endless,
  'a gzip bomb': answer('200 OK', bomb, json, 'content-encoding: gzip'),
  'a broken gzip body': answer('200 OK', 'not gzip', json, 'content-encoding: gzip'),
  'the sign-in page of a captive portal': answer('200 OK', '<html>Sign in', 'content-type: text/html'),
  'JSON called plain text': answer('200 OK', '{"employees":0}', 'content-type: text/plain'),
  'no content type': answer('200 OK', '{"employees":0}', 'x-none: 1'),
  'JSON cut short of its length': (socket) => {
    socket.write(head('200 OK', json, 'content-length: 500'));
    socket.end('{"employees":');
  },
  'JSON that ends too soon': answer('200 OK', '{"employees":'),
  'JSON of another shape': answer('200 OK', '{"verdict":"clean","score":0}'),
  'JSON that tries to pollute': answer(
    '200 OK',
    '{"__proto__":{"employees":0},"constructor":{"prototype":{"employees":0}}}',
  ),
  'JSON 100,000 levels deep': answer('200 OK', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'an empty body': answer('200 OK', ''),
  garbage: (socket) => socket.end(Buffer.from([0, 1, 2, 255, 254, 10, 13])),
  'headers of 1 MB': (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`),
  'a redirect to itself': answer('302 Found', '', json, 'location: /again'),
  'a redirect to another host': answer('307 Temporary Redirect', '', json, 'location: http://localhost:1/else'),
  'a page of a proxy as answer 404': answer('404 Not Found', '<html>No such page', 'content-type: text/html'),
  'answer 400': answer('400 Bad Request', '{}'),
  'answer 401': answer('401 Unauthorized', '{}'),
  'answer 403': answer('403 Forbidden', 'no', 'content-type: text/plain'),
  'answer 429': answer('429 Too Many Requests', '{}', json, 'retry-after: 1'),
  'answer 500': answer('500 Internal Server Error', '{"employees":0}'),
  'answer 502': answer('502 Bad Gateway', '<html>', 'content-type: text/html'),
  'answer 503': answer('503 Service Unavailable', '{}', json, 'retry-after: Fri, 31 Dec 2100 00:00:00 GMT'),
  'answer 511': answer('511 Network Authentication Required', '<html>', 'content-type: text/html'),
};
