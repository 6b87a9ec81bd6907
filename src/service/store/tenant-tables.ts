import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * Every tenant table starts its key with the tenant, and row-level security lets a session see only the tenant it has
 * named: so rows stay apart even where a query forgets to say whose they are, and the tables shard by tenant.
 */
const tenantId = () => uuid('tenant_id').notNull();
const ownRowsOnly = (table: string) => {
  const own = sql`tenant_id = nullif(current_setting('countersign.tenant', true), '')::uuid`;
  return pgPolicy(`${table}_own_rows`, { for: 'all', using: own, withCheck: own });
};

export const tenants = pgTable(
  'tenants',
  {
    tenantId: tenantId().primaryKey(),
    name: text('name').notNull(),
    /** Key of this tenant's hashes, base64url; handed to its reviewers only. */
    hashKey: text('hash_key').notNull(),
    inExchange: boolean('in_exchange').notNull().default(false),
    retentionDays: integer('retention_days').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  () => [
    ownRowsOnly('tenants'),
    // The operator's commands list and make tenants; they see no other table without naming one.
    pgPolicy('tenants_operator', {
      for: 'all',
      using: sql`current_setting('countersign.operator', true) = 'on'`,
      withCheck: sql`current_setting('countersign.operator', true) = 'on'`,
    }),
  ],
).enableRLS();

export const tokens = pgTable(
  'tokens',
  {
    tenantId: tenantId(),
    tokenId: text('token_id').notNull(),
    role: text('role', { enum: ['reviewer', 'admin'] }).notNull(),
    /** SHA-256 of the secret: the secret has 256 random bits, so a slow hash would add nothing. */
    secretHash: text('secret_hash').notNull(),
    label: text('label').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.tokenId] }), ownRowsOnly('tokens')],
).enableRLS();

export const sightings = pgTable(
  'sightings',
  {
    tenantId: tenantId(),
    key: text('key').notNull(),
    sender: text('sender').notNull(),
    domain: text('domain').notNull(),
    agency: text('agency'),
    phone: text('phone'),
    process: text('process'),
    emergency: boolean('emergency'),
    hour: integer('hour'),
    /** The text's 64-bit print and its four 16-bit bands: two prints at most three bits apart share a band. */
    textPrint: text('text_print'),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.key] }),
    index('sightings_sender').on(table.tenantId, table.sender, table.seenAt),
    index('sightings_seen').on(table.tenantId, table.seenAt),
    index('sightings_phone').on(table.tenantId, table.phone, table.seenAt),
    ownRowsOnly('sightings'),
  ],
).enableRLS();

export const sightingTargets = pgTable(
  'sighting_targets',
  {
    tenantId: tenantId(),
    target: text('target').notNull(),
    key: text('key').notNull(),
    agency: text('agency'),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.target, table.key] }),
    index('sighting_targets_key').on(table.tenantId, table.key),
    ownRowsOnly('sighting_targets'),
  ],
).enableRLS();

export const textBands = pgTable(
  'text_bands',
  {
    tenantId: tenantId(),
    /** Band number and value in one: `number * 65536 + value`. */
    band: integer('band').notNull(),
    key: text('key').notNull(),
    textPrint: text('text_print').notNull(),
    agency: text('agency'),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.band, table.key] }),
    index('text_bands_key').on(table.tenantId, table.key),
    ownRowsOnly('text_bands'),
  ],
).enableRLS();

export const callBacks = pgTable(
  'call_backs',
  {
    tenantId: tenantId(),
    key: text('key').notNull(),
    sender: text('sender').notNull(),
    result: text('result', { enum: ['confirmed', 'refuted'] }).notNull(),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.key] }),
    index('call_backs_sender').on(table.tenantId, table.sender, table.at),
    index('call_backs_recorded').on(table.tenantId, table.recordedAt),
    ownRowsOnly('call_backs'),
  ],
).enableRLS();

export const reports = pgTable(
  'reports',
  {
    tenantId: tenantId(),
    key: text('key').notNull(),
    /** In order of arrival within the store: two reports of one instant keep their order. */
    sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity(),
    subject: text('subject', { enum: ['sender', 'domain'] }).notNull(),
    hash: text('hash').notNull(),
    kind: text('kind').notNull(),
    reason: text('reason').notNull(),
    checked: jsonb('checked').$type<string[]>().notNull(),
    level: text('level'),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.key] }),
    index('reports_hash').on(table.tenantId, table.hash, table.recordedAt),
    index('reports_recorded').on(table.tenantId, table.recordedAt),
    ownRowsOnly('reports'),
  ],
).enableRLS();

/** Mailboxes and domains offered for sale, from feeds that a company takes for itself; hashed under its own key. */
export const offers = pgTable(
  'offers',
  {
    tenantId: tenantId(),
    hash: text('hash').notNull(),
    feed: text('feed').notNull(),
    /** As the feed says; null when it gives no day. */
    seenAt: instant('seen_at'),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.hash, table.feed] }), ownRowsOnly('offers')],
).enableRLS();

/** All tables with rows of a tenant; export, erase and retention walk this list. */
export const TENANT_TABLES = {
  tenants,
  tokens,
  sightings,
  sightingTargets,
  textBands,
  callBacks,
  reports,
  offers,
} as const;
