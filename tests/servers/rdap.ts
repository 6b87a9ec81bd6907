import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from '../helpers/root.ts';
import { type Listening, listen } from './listen.ts';

const folder = path.join(process.env.COUNTERSIGN_CORPUS ?? path.join(root, '../shared'), 'data/rdap-samples');

/** Published answers of registries, by domain; empty where the corpus is not there. */
export const publishedAnswers: ReadonlyMap<string, string> = new Map(
  (existsSync(folder) ? readdirSync(folder) : []).flatMap((file): [string, string][] => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { objectClassName, ldhName } = JSON.parse(text) as { objectClassName?: string; ldhName?: string };
    return objectClassName === 'domain' && ldhName ? [[ldhName.toLowerCase(), text]] : [];
  }),
);

const NINE_DAYS_MS = 9 * 86_400_000;

/** An answer as registries give it: the year of registration stands in the name, `y1997.example`; `new.` is 9 days old. */
const generated = (name: string) => {
  const year = name.slice(1, 5);
  const at = name.startsWith('new.') ? new Date(Date.now() - NINE_DAYS_MS).toISOString() : `${year}-02-03T04:05:06Z`;
  return {
    objectClassName: 'domain',
    ldhName: name,
    events: [{ eventAction: 'registration', eventDate: at }],
    status: ['active'],
  };
};

export interface Rdap extends Listening {
  url: string;
  /** Domains that were asked about. */
  asked: string[];
}

/** A registry's server on loopback: published answers, generated ones for `yYYYY.*` and `new.*`, and 404 for every other name. */
export async function startRdap(): Promise<Rdap> {
  const asked: string[] = [];
  const server = await listen(
    createServer((request, response) => {
      const name = decodeURIComponent((request.url ?? '').split('/domain/')[1] ?? '');
      asked.push(name);
      const body = /^(y\d{4}|new)\./.test(name) ? JSON.stringify(generated(name)) : publishedAnswers.get(name);
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/rdap+json' });
      response.end(body ?? '{"errorCode":404}');
    }),
  );
  return { ...server, url: `http://127.0.0.1:${server.port}`, asked };
}
