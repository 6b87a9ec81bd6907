import type * as z from 'zod/mini';
import type { Abuse } from '../schema/evidence.ts';
import { createResolve, resolverUrls } from './dns/resolver.ts';
import { type Answer, defineProvider, HOUR_MS, originsOf, textSetting } from './provider.ts';

const DEFAULT_ZONE = 'dbl.spamhaus.org';

/** Return codes of the list, by last octet of 127.0.1.x; see https://www.spamhaus.org/faqs/domain-blocklist/. */
const LISTED = new Set([2, 4, 5, 6]);
const ABUSED_LEGITIMATE = new Set([102, 103, 104, 105, 106]);

/** What one return address says; null for one that says nothing. 127.255.255.x are errors, never listings. */
function listOf(address: string): { list: string } | { error: string } | null {
  const [a, b, c, last] = address.split('.').map(Number);
  if (a === 127 && b === 255 && c === 255) return { error: `the list refused the question (${address})` };
  if (a !== 127 || b !== 0 || c !== 1 || last === undefined) return null;
  if (LISTED.has(last)) return { list: 'dbl' };
  return ABUSED_LEGITIMATE.has(last) ? { list: 'dbl:abused-legitimate' } : null;
}

/** Reads the addresses that the list gave for a name. */
export function readListing(addresses: readonly string[]): Answer<z.infer<typeof Abuse>> {
  const readings = addresses.map(listOf);
  const error = readings.find((reading) => reading !== null && 'error' in reading);
  if (error && 'error' in error) return { status: 'unavailable', reason: error.error };
  const lists = [...new Set(readings.flatMap((reading) => (reading && 'list' in reading ? [reading.list] : [])))];
  if (lists.length > 0) return { status: 'found', value: { lists } };
  return { status: 'unavailable', reason: 'answered with an unknown code' };
}

export const spamhausDbl = defineProvider({
  id: 'spamhaus-dbl',
  gives: 'abuse',
  asks: ['registrable'],
  title: 'Blocklist of domains (Spamhaus DBL)',
  discloses: 'The registrable domain of the sender’s address.',
  to: 'Your own resolver, which asks Spamhaus. Public resolvers are refused by Spamhaus and cannot be used.',
  terms: 'https://www.spamhaus.org/blocklists/dnsbl-fair-use-policy/',
  fields: [
    { id: 'resolver', title: 'Your own DNS-over-HTTPS resolver', secret: false, required: true },
    { id: 'zone', title: 'Zone with your query key, when you have one', secret: true, required: false },
  ],
  origins: (settings) => originsOf(...resolverUrls({ resolver: settings.resolver })),
  ttl: { found: 2 * HOUR_MS, absent: HOUR_MS },
  concurrency: 2,
  async look(domain, { send, settings }) {
    const zone = textSetting(settings, 'zone') || DEFAULT_ZONE;
    const resolve = createResolve(send, resolverUrls({ resolver: settings.resolver }), `domain ${domain}`);
    const answer = await resolve(`${domain}.${zone}`, 'A');
    if (answer.kind === 'failed') return { status: 'unavailable', reason: answer.reason };
    if (answer.kind !== 'records') return { status: 'absent' };
    return readListing(answer.records.map(({ data }) => data));
  },
});
