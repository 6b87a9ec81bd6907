import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/**
 * What companies tell each other: keyed by hash, so that it shards by hash. A reporter is a pseudonym of its tenant,
 * the same within one epoch and never the tenant's id. Each reporter's latest word counts; earlier ones stay on record.
 */
export const exchangeReports = pgTable(
  'exchange_reports',
  {
    hash: text('hash').notNull(),
    epoch: integer('epoch').notNull(),
    reporter: text('reporter').notNull(),
    key: text('key').notNull(),
    subject: text('subject', { enum: ['sender', 'domain'] }).notNull(),
    kind: text('kind', { enum: ['fraud', 'in-good-standing', 'retract'] }).notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.epoch, table.reporter, table.key] })],
);

/** Agencies' own objections to a report, with what came of them; shown beside the report. */
export const contests = pgTable(
  'contests',
  {
    hash: text('hash').notNull(),
    epoch: integer('epoch').notNull(),
    key: text('key').notNull(),
    reason: text('reason').notNull().default('other'),
    outcome: text('outcome', { enum: ['open', 'upheld', 'dismissed'] }).notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [primaryKey({ columns: [table.hash, table.epoch, table.key] })],
);

/** Domains of registered agencies under the exchange's key: no report turns them. */
export const protectedHashes = pgTable(
  'protected_hashes',
  { hash: text('hash').notNull(), epoch: integer('epoch').notNull() },
  (table) => [primaryKey({ columns: [table.hash, table.epoch] })],
);

/** Mailboxes and domains offered for sale, from feeds that the operator took for everyone; under the key of all lists. */
export const exchangeOffers = pgTable(
  'exchange_offers',
  {
    hash: text('hash').notNull(),
    epoch: integer('epoch').notNull(),
    feed: text('feed').notNull(),
    seenAt: instant('seen_at'),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.epoch, table.feed] })],
);

/** Published lists, immutable under their version; servable from any cache. */
export const publishedLists = pgTable(
  'published_lists',
  {
    list: text('list').notNull(),
    version: integer('version').notNull(),
    count: integer('count').notNull(),
    sha256: text('sha256').notNull(),
    attribution: text('attribution').notNull(),
    content: bytes('content').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.version] })],
);

/** Signed manifests; the highest version is the present one. */
export const publishedManifests = pgTable('published_manifests', {
  version: integer('version').primaryKey(),
  payload: text('payload').notNull(),
  keyId: text('key_id').notNull(),
  signature: text('signature').notNull(),
});

/** Published registries that the operator takes: the last good contents of each, and how the last attempt went. */
export const registries = pgTable('registries', {
  name: text('name').primaryKey(),
  url: text('url'),
  etag: text('etag'),
  /** The entries as one snapshot of the registry's own format; null before the first good one. */
  content: bytes('content'),
  count: integer('count').notNull(),
  skipped: integer('skipped').notNull(),
  takenAt: instant('taken_at'),
  checkedAt: instant('checked_at').notNull(),
  /** Why the last attempt failed; null when it went well. */
  failure: text('failure'),
});
