import { createServer as createHttp } from 'node:http';
import { createServer as createTls } from 'node:https';
import type { Socket } from 'node:net';
import { questionIn } from '../helpers/dns.ts';
import { selfSigned } from './certificate.ts';
import { dnsFaults } from './dns-faults.ts';
import { closedPort, type Listening, listen, listenTcp } from './listen.ts';
import { type SocketFault, tcpFaults } from './tcp-faults.ts';

/** One thing that can go wrong with an outside source, ready to be asked. */
export interface Fault {
  name: string;
  /** Address of the source: a resolver when `dns`, else the base of any source. */
  url: string;
  dns: boolean;
  /** Whether a request reaches a server of ours, so that it can be seen that it was asked. */
  heard: boolean;
}

export interface Faults {
  all: readonly Fault[];
  /** Names of the faults that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** The number in the path of a request, as the first bytes of a connection say it. */
const numberIn = (bytes: Buffer): number => Number(/^[A-Z]+ \/(\d+)/.exec(bytes.toString('latin1', 0, 40))?.[1] ?? -1);

/** One server for everything that is wrong with an answer; the first part of the path is the number of the fault. */
function listenForAnswers(asked: string[]): Promise<Listening> {
  const faults: [string, SocketFault][] = Object.entries(tcpFaults);
  return listenTcp((socket: Socket, bytes) => {
    const [name, fault] = faults[numberIn(bytes)] ?? [];
    if (name === undefined || fault === undefined) return void socket.destroy();
    asked.push(name);
    fault(socket);
  });
}

function listenForQuestions(asked: string[]): Promise<Listening> {
  const faults = Object.entries(dnsFaults);
  return listen(
    createHttp((request, response) => {
      const [name, fault] = faults[Number((request.url ?? '').split('/')[1])] ?? [];
      if (name === undefined || fault === undefined) return void response.destroy();
      asked.push(name);
      const body = fault(questionIn(`http://x${request.url ?? ''}`));
      response.writeHead(200, { 'content-type': 'application/dns-message' }).end(body);
    }),
  );
}

/** Starts everything that can go wrong, on loopback. */
export async function startFaults(): Promise<Faults> {
  const asked: string[] = [];
  const answers = await listenForAnswers(asked);
  const questions = await listenForQuestions(asked);
  const plain = await listenTcp((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
  const unsigned = await listen(createTls(selfSigned(), (_request, response) => response.end('{"employees":0}')));
  const open = [answers, questions, plain, unsigned];
  const fault = (name: string, url: string, more: Partial<Fault> = {}): Fault => {
    return { name, url, dns: false, heard: false, ...more };
  };
  const all = [
    ...Object.keys(tcpFaults).map((name, at) => fault(name, `http://127.0.0.1:${answers.port}/${at}`, { heard: true })),
    fault('connection refused', `http://127.0.0.1:${await closedPort()}/`),
    fault('a host that DNS does not know', 'https://nobody-at-home.invalid/'),
    fault('no TLS where TLS is expected', `https://127.0.0.1:${plain.port}/`),
    fault('a certificate that nobody has signed', `https://127.0.0.1:${unsigned.port}/`),
    ...Object.keys(dnsFaults).map((name, at) =>
      fault(name, `http://127.0.0.1:${questions.port}/${at}/dns-query`, { dns: true, heard: true }),
    ),
  ];
  return { all, asked, close: async () => void (await Promise.all(open.map(({ close }) => close()))) };
}
