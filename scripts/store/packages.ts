/** A package that ships: with the extension, with the service (Node), or with both. */
export interface RuntimePackage {
  in: 'extension' | 'service' | 'command line' | 'extension and service';
  why: string;
}

/** Why each runtime package is there. A test compares the names with package.json: at most 15. */
export const PACKAGES: Readonly<Record<string, RuntimePackage>> = {
  '@dnsquery/dns-packet': { in: 'extension', why: 'DNS messages in wire format for look-ups over HTTPS (RFC 8484).' },
  '@electric-sql/pglite': {
    in: 'service',
    why: 'PostgreSQL inside the process, for a service without a database server.',
  },
  '@hono/node-server': { in: 'service', why: 'Serves hono’s standard requests on Node.' },
  'drizzle-orm': { in: 'service', why: 'One typed schema and one set of queries for both stores.' },
  hono: { in: 'service', why: 'Routes over the standard Request and Response.' },
  idb: { in: 'extension', why: 'IndexedDB with promises; transactions and upgrades are easy to get wrong by hand.' },
  'libphonenumber-js': {
    in: 'extension and service',
    why: 'Which country and kind of line a telephone number belongs to.',
  },
  pg: { in: 'service', why: 'Speaks to a PostgreSQL server.' },
  'postal-mime': { in: 'command line', why: 'Reads saved mail.' },
  preact: { in: 'extension', why: 'Draws the screens as text nodes, never as markup.' },
  punycode: { in: 'extension and service', why: 'International domain names to and from ASCII (RFC 3492).' },
  tldts: { in: 'extension and service', why: 'The public suffix list: where a registrable domain begins.' },
  'webextension-polyfill': { in: 'extension', why: 'One interface of promises for both browsers.' },
  zod: { in: 'extension and service', why: 'Parses everything that comes from outside.' },
};
