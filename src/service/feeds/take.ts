import { and, eq } from 'drizzle-orm';
import { parseAddress } from '../../engine/domain/address.ts';
import { domainIn } from '../../engine/registry/domain-name.ts';
import { readCsv } from '../../providers/feeds/csv.ts';
import { csvRows } from '../../providers/feeds/csv-rows.ts';
import { readMisp } from '../../providers/feeds/misp.ts';
import { MAX_OFFERS, type Offer, type Offers } from '../../providers/feeds/offers.ts';
import { readStix } from '../../providers/feeds/stix.ts';
import { isTooDeep } from '../../providers/gateway/depth.ts';
import type { Caller, Deps } from '../deps.ts';
import { epochAt, keyedHash, listKey } from '../exchange/keys.ts';
import type { ProblemName } from '../http/problem.ts';
import { exchangeOffers, offers, tenants } from '../store/tables.ts';
import { listTenants } from '../tenants.ts';
import { takeRegistry } from './registry.ts';

const OFFER_FEEDS = ['stix', 'misp', 'csv'] as const;
export const feedNames = [...OFFER_FEEDS, 'registry'] as const;
export type FeedName = (typeof feedNames)[number];

export interface Feed {
  format: FeedName;
  text: string;
}
export type TakenFeed = { ok: true; taken: number; skipped: number } | { ok: false; why: ProblemName; detail: string };

function parseJson(text: string): unknown {
  if (isTooDeep(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Broken JSON is a feed of no known form, which is what null says.
    return null;
  }
}

const arrayIn = (input: unknown, key: string): unknown[] => {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, key) : null;
  return Array.isArray(value) ? value : [];
};

/** How many rows a feed has, so that those not taken can be counted. */
function rowsIn(format: FeedName, text: string, input: unknown): number {
  if (format === 'csv') return Math.max(0, csvRows(text, MAX_OFFERS + 1).length - 1);
  if (format === 'stix') {
    return arrayIn(input, 'objects').filter((item) => Reflect.get(Object(item), 'type') === 'indicator').length;
  }
  const events = Array.isArray(input) ? input : [...arrayIn(input, 'response'), input];
  const attributes = events.flatMap((event) => {
    const inner: unknown = Reflect.get(Object(event), 'Event');
    return [...arrayIn(inner, 'Attribute'), ...arrayIn(inner, 'Object').flatMap((one) => arrayIn(one, 'Attribute'))];
  });
  return attributes.length;
}

function read({ format, text }: Feed, now: number): { offers: Offers; rows: number } | null {
  const input = format === 'csv' ? null : parseJson(text);
  const found = format === 'csv' ? readCsv(text) : format === 'stix' ? readStix(input, now) : readMisp(input);
  return found && { offers: found, rows: rowsIn(format, text, input) };
}

/** The hash of what is offered, as clients make it of a sender; null for what is neither an address nor a domain. */
function hashOf(key: string, subject: string): string | null {
  const address = subject.includes('@') ? parseAddress(subject) : null;
  if (address) return keyedHash(key, 'email', address.address);
  const found = subject.includes('@') ? null : domainIn(subject);
  const domain = found && 'domain' in found ? parseAddress(`any@${found.domain}`) : null;
  return domain ? keyedHash(key, 'domain', domain.registrable) : null;
}

/** Rows a statement takes: each has a handful of values, and PostgreSQL takes 65,535. */
const BATCH = 1_000;

function hashed(found: Offers, key: string): { hash: string; offer: Offer }[] {
  const byHash = new Map<string, Offer>();
  for (const [subject, offer] of found) {
    const hash = hashOf(key, subject);
    if (hash !== null) byHash.set(hash, offer);
  }
  return [...byHash].map(([hash, offer]) => ({ hash, offer }));
}

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));

const seenAtOf = ({ seenAt }: Offer): Date | null => (seenAt === null ? null : new Date(seenAt));

/** Takes a feed for one company: what it offers takes the place of what the same form offered before. */
export async function takeFeed(deps: Deps, { tenantId }: Pick<Caller, 'tenantId'>, feed: Feed): Promise<TakenFeed> {
  if (feed.format === 'registry') return takeOnlyRegistry(deps, feed.text);
  const found = read(feed, deps.now().getTime());
  if (!found) return { ok: false, why: 'not-a-feed', detail: `No ${feed.format} in it` };
  const addedAt = deps.now();
  const taken = await deps.store.asTenant(tenantId, async (work) => {
    const [own] = await work.select().from(tenants).where(eq(tenants.tenantId, tenantId));
    const rows = hashed(found.offers, own?.hashKey ?? '');
    await work.delete(offers).where(and(eq(offers.tenantId, tenantId), eq(offers.feed, feed.format)));
    for (const batch of batches(rows)) {
      const values = batch.map(({ hash, offer }) => ({
        tenantId,
        hash,
        feed: feed.format,
        addedAt,
        seenAt: seenAtOf(offer),
      }));
      await work.insert(offers).values(values).onConflictDoNothing();
    }
    return rows.length;
  });
  return { ok: true, taken, skipped: Math.max(0, found.rows - taken) };
}

/** One company's registry would be everyone's: a company that shares the service leaves that to its operator. */
async function takeOnlyRegistry(deps: Deps, text: string): Promise<TakenFeed> {
  if ((await listTenants(deps)).length > 1) {
    return { ok: false, why: 'forbidden', detail: 'Registries of a shared service are its operator’s to import' };
  }
  const result = await takeRegistry(deps, { name: 'uploaded', url: null, etag: null, text });
  return result.ok ? result : { ok: false, why: 'not-a-feed', detail: result.failure };
}

/** Takes a feed for everyone; the operator's to do. Published with the next snapshot. */
export async function takeFeedForAll(deps: Deps, feed: Feed, name: string): Promise<TakenFeed> {
  const found = read(feed, deps.now().getTime());
  if (!found) return { ok: false, why: 'not-a-feed', detail: `No ${feed.format} in it` };
  const addedAt = deps.now();
  const epoch = epochAt(addedAt);
  const rows = hashed(found.offers, listKey(deps.secret, epoch));
  await deps.store.asOperator(async (work) => {
    await work.delete(exchangeOffers).where(eq(exchangeOffers.feed, name));
    for (const batch of batches(rows)) {
      const values = batch.map(({ hash, offer }) => ({ hash, epoch, feed: name, addedAt, seenAt: seenAtOf(offer) }));
      await work.insert(exchangeOffers).values(values).onConflictDoNothing();
    }
  });
  return { ok: true, taken: rows.length, skipped: Math.max(0, found.rows - rows.length) };
}
