import { createServer } from 'node:http';
import { dnsAnswer, questionIn } from '../helpers/dns.ts';
import { type Listening, listen } from '../servers/listen.ts';
import { OWN_PAGES } from './own-pages.ts';

const DOMAIN = /force\d+\.example$/;

/** Mail records of every `forceN.example`: a domain that says it takes no mail (RFC 7505). */
const RECORDS: Readonly<Record<string, readonly unknown[]>> = {
  MX: [{ preference: 0, exchange: '.' }],
  TXT: ['v=spf1 -all'],
  A: ['192.0.2.7'],
  NS: ['ns1.dns.example'],
};

/** The plain request of the other scenarios, from a domain of its own each. */
const request = (number: string): string =>
  (OWN_PAGES.get('/request') ?? '').replaceAll('northmarch-county.example', `force${number}.example`);

const rdap = (name: string) => ({
  objectClassName: 'domain',
  ldhName: name,
  events: [{ eventAction: 'registration', eventDate: '2012-04-01T00:00:00Z' }],
});

export interface Outside extends Listening {
  origin: string;
  /** Every question that came in, such as `force3.example MX` or `rdap force3.example`. */
  asked: string[];
}

/** Pages with a request each, and beside them a resolver and a registry. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = await listen(
    createServer((incoming, response) => {
      const url = new URL(incoming.url ?? '/', 'http://loopback');
      const [, kind, rest = ''] = url.pathname.split('/');
      if (kind === 'ask')
        return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(request(rest));
      if (kind === 'rdap') {
        const name = url.pathname.split('/').pop() ?? '';
        asked.push(`rdap ${name}`);
        return void response
          .writeHead(200, { 'content-type': 'application/rdap+json' })
          .end(JSON.stringify(rdap(name)));
      }
      if (kind !== 'dns-query') return void response.writeHead(404).end();
      const { name, type } = questionIn(url.href);
      asked.push(`${name} ${type}`);
      const records = DOMAIN.test(name) && !name.startsWith('_') ? (RECORDS[type] ?? []) : [];
      response.writeHead(200, { 'content-type': 'application/dns-message' });
      response.end(dnsAnswer({ name, type }, [...records]));
    }),
  );
  return { ...server, origin: `http://127.0.0.1:${server.port}`, asked };
}
