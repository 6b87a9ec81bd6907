import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect, constants } from 'node:http2';
import path from 'node:path';
import type { FetchLike } from '../helpers/providers.ts';
import { selfSigned } from './certificate.ts';
import { closedPort } from './listen.ts';

const ZONE = `$TTL 300
@ IN SOA ns1.oakvale.example. hostmaster.oakvale.example. 1 3600 600 86400 300
@ IN NS ns1
@ IN MX 20 mx2
@ IN MX 10 mx1
@ IN A 192.0.2.7
@ IN TXT "site-check=1"
@ IN TXT "v=spf1 mx include:_spf.oakvale.example " "-all"
_spf IN TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc IN TXT "v=DMARC1; p=reject; sp=quarantine"
_mta-sts IN TXT "v=STSv1; id=20260601"
_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:x@oakvale.example"
ns1 IN A 192.0.2.1
mx1 IN A 192.0.2.2
mx2 IN A 192.0.2.3
branch IN MX 10 mx1
silent IN MX 0 .
silent IN TXT "v=spf1 -all"
open IN MX 10 mx1
open IN TXT "v=spf1 +all"
listed.dbl IN A 127.0.1.2
refused.dbl IN A 127.255.255.254
`;

const config = (folder: string, port: number) => `
http doh { endpoints { "/dns-query"; }; };
tls loopback { cert-file "${folder}/cert.pem"; key-file "${folder}/key.pem"; };
options { directory "${folder}"; pid-file "${folder}/named.pid"; session-keyfile "${folder}/session.key"; lock-file none;
  recursion no; allow-query { any; }; dnssec-validation no; empty-zones-enable no;
  listen-on port ${port} tls loopback http doh { 127.0.0.1; }; listen-on-v6 { none; }; };
controls { };
zone "oakvale.example" { type primary; file "oakvale.zone"; };
`;

export interface Bind {
  url: string;
  fetch: FetchLike;
  /** The certificate that it shows, in PEM. */
  certificate: Buffer;
  /** SHA-256 of its public key in base64, as Chromium names keys. */
  key: string;
  stop(): void;
}

/** A fetch over HTTP/2, which is all that bind9 speaks and what Node's own fetch does not. */
function overHttp2(ca: Buffer): FetchLike {
  return (url, init) =>
    new Promise((resolve, reject) => {
      const { origin, pathname, search } = new URL(url);
      const session = connect(origin, { ca });
      session.on('error', reject);
      const headers = Object.fromEntries(new Headers(init.headers));
      const stream = session.request({ [constants.HTTP2_HEADER_PATH]: pathname + search, ...headers });
      init.signal?.addEventListener('abort', () => session.destroy(), { once: true });
      const chunks: Buffer[] = [];
      let status = 0;
      let type = '';
      stream.on('response', (answer) => {
        status = answer[':status'] ?? 0;
        type = String(answer['content-type'] ?? '');
      });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        session.close();
        resolve(new Response(Buffer.concat(chunks), { status, headers: { 'content-type': type } }));
      });
    });
}

const keyOf = (certificate: Buffer): string =>
  createHash('sha256')
    .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/** Path of bind9's server, or null where it is not installed (scripts/setup.mjs installs it). */
export const namedPath = (): string | null =>
  [process.env.NAMED ?? '', '/usr/sbin/named', '/usr/local/sbin/named'].find(
    (file) => file !== '' && existsSync(file),
  ) ?? null;

/** Times that another port is tried: one that was free a moment ago may be taken by another test's server. */
const PORTS_TRIED = 5;

interface Started {
  child: ChildProcess;
  /** False when the port was taken: bind9 then runs on without listening. */
  listens: boolean;
}

function startNamed(named: string, folder: string): Promise<Started> {
  const child = spawn(named, ['-4', '-g', '-c', path.join(folder, 'named.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise<Started>((ready, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('running')) ready({ child, listens: !said.includes('address in use') });
    });
    child.on('exit', () => failed(new Error(`named stopped: ${said.slice(-500)}`)));
  });
}

/** Starts bind9 as a resolver over HTTPS on loopback, authoritative for one invented zone and refusing all others. */
export async function startBind(named: string): Promise<Bind> {
  const { cert, folder } = selfSigned();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'oakvale.zone'), ZONE);
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const port = await closedPort();
    writeFileSync(path.join(folder, 'named.conf'), config(folder, port));
    const { child, listens } = await startNamed(named, folder);
    if (listens) {
      const url = `https://localhost:${port}/dns-query`;
      return { url, fetch: overHttp2(cert), certificate: cert, key: keyOf(cert), stop: () => child.kill() };
    }
    child.removeAllListeners('exit');
    child.kill();
  }
  throw new Error(`named found no free port in ${PORTS_TRIED} tries`);
}
