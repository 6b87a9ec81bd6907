import * as z from 'zod/mini';
import { readCsv } from './feeds/csv.ts';
import { readMisp } from './feeds/misp.ts';
import type { Offers } from './feeds/offers.ts';
import { readStix } from './feeds/stix.ts';
import { isTooDeep } from './gateway/depth.ts';
import { type Failure, textOf, unavailable } from './gateway/json.ts';
import { defineProvider, HOUR_MS, originsOf, type Tools, textSetting } from './provider.ts';

const MAX_BYTES = 8_388_608;
const Offer = z.object({ seenAt: z.nullable(z.string()), where: z.nullable(z.string()) });
const Kept = z.array(z.tuple([z.string(), Offer]));

const ACCEPT = ['application/json', 'application/stix+json', 'application/taxii+json', 'text/csv', 'text/plain'];

/** Reads a feed in whichever of the three forms it is; null when it is none of them. */
export function readFeed(text: string, now: number): Offers | null {
  if (isTooDeep(text)) return null;
  try {
    const input: unknown = JSON.parse(text);
    return readStix(input, now) ?? readMisp(input);
  } catch {
    return readCsv(text);
  }
}

async function offers({ send, settings, shared, now }: Tools): Promise<{ ok: true; value: Offers } | Failure> {
  const url = textSetting(settings, 'url');
  const kept = Kept.safeParse(await shared.get(`sale-feed ${url}`));
  if (kept.success) return { ok: true, value: new Map(kept.data) };
  const authorization = textSetting(settings, 'authorization');
  const reply = await send({
    url,
    accept: ACCEPT,
    ...(authorization === '' ? {} : { headers: { authorization } }),
    discloses: 'nothing about any request',
    maxBytes: MAX_BYTES,
  });
  if (!reply.ok) return reply;
  const value = readFeed(textOf(reply.bytes), now());
  if (!value) return { ok: false, reason: 'the feed is in no known form' };
  await shared.put(`sale-feed ${url}`, [...value], HOUR_MS);
  return { ok: true, value };
}

export const saleFeed = defineProvider({
  id: 'sale-feed',
  gives: 'offered-for-sale',
  asks: ['domain', 'email'],
  tells: [],
  title: 'Mailboxes and domains offered for sale (a feed that you name)',
  discloses: 'Nothing about any request: the whole feed is fetched and searched here.',
  to: 'The operator of the feed.',
  terms: 'https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html',
  fields: [
    { id: 'url', title: 'Address of the feed (STIX 2.1, MISP or CSV)', secret: false, required: true },
    { id: 'authorization', title: 'Authorization header, when the feed asks for one', secret: true, required: false },
  ],
  origins: (settings) => originsOf(textSetting(settings, 'url')),
  ttl: { found: HOUR_MS, absent: HOUR_MS },
  concurrency: 1,
  async look(subject, tools) {
    const feed = await offers(tools);
    if (!feed.ok) return unavailable(feed);
    const offer = feed.value.get(subject);
    return offer ? { status: 'found', value: { ...offer } } : { status: 'absent' };
  },
});
