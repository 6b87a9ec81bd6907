import { createServer, type Server, type Socket } from 'node:net';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Starts a server on a free port of loopback; closing it drops whoever is connected. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
  return { port, close };
}

/** A bare TCP server that does one thing to everybody, once they have said something. */
export const listenTcp = (react: (socket: Socket, said: Buffer) => void): Promise<Listening> =>
  listen(createServer((socket) => socket.once('data', (said: Buffer) => react(socket, said))));

/** A port of loopback on which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await listenTcp(() => undefined);
  await close();
  return port;
}
