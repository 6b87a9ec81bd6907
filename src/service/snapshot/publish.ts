import { createHash } from 'node:crypto';
import { and, desc, eq, lte, sql } from 'drizzle-orm';
import { type SignedManifest, type SnapshotEntry, SnapshotManifest } from '../../schema/snapshot.ts';
import type { Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { protectedHashes, publishedLists, publishedManifests } from '../store/tables.ts';
import { type BuiltList, buildLists } from './build.ts';

/** A snapshot that nobody renews runs out after two days: reviewers then see that it is old. */
const LIFE_MS = 48 * 3_600_000;
/** Any number; held for the transaction, so that two instances never publish at once. */
const PUBLISH_LOCK = 7_203_115;

/** Keeps a list under its next version, or finds that the latest version has these very bytes. */
async function keep(work: Work, { list, content, count, attribution }: BuiltList, now: Date): Promise<SnapshotEntry> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const latest = await work
    .select({ version: publishedLists.version, sha256: publishedLists.sha256 })
    .from(publishedLists)
    .where(eq(publishedLists.list, list))
    .orderBy(desc(publishedLists.version))
    .limit(1);
  const isSame = latest[0]?.sha256 === sha256;
  const version = (latest[0]?.version ?? 0) + (isSame ? 0 : 1);
  if (!isSame)
    await work.insert(publishedLists).values({ list, version, count, sha256, attribution, content, createdAt: now });
  return { list, version, count, size: content.length, sha256, url: `/v1/snapshot/${list}/${version}`, attribution };
}

/** Versions of each list that are kept: a client that comes from an older one takes the whole list. */
const KEPT_VERSIONS = 12;

async function dropOld(work: Work, manifestVersion: number, entries: readonly SnapshotEntry[]): Promise<void> {
  for (const { list, version } of entries) {
    await work
      .delete(publishedLists)
      .where(and(eq(publishedLists.list, list), lte(publishedLists.version, version - KEPT_VERSIONS)));
  }
  await work.delete(publishedManifests).where(lte(publishedManifests.version, manifestVersion - 100));
}

/** What the exchange looks up when it is asked about one domain; only what is new is written. */
async function guard(work: Work, guarded: ReadonlyMap<number, string[]>): Promise<void> {
  for (const [epoch, hashes] of guarded) {
    const known = await work
      .select({ hash: protectedHashes.hash })
      .from(protectedHashes)
      .where(eq(protectedHashes.epoch, epoch));
    const there = new Set(known.map(({ hash }) => hash));
    const missing = hashes.filter((hash) => !there.has(hash));
    for (let at = 0; at < missing.length; at += 5_000) {
      await work
        .insert(protectedHashes)
        .values(missing.slice(at, at + 5_000).map((hash) => ({ hash, epoch })))
        .onConflictDoNothing();
    }
  }
}

/** How much time must have passed since the last snapshot; 0 publishes whatever was published before. */
export interface PublishOptions {
  notWithinMs: number;
}

/** Builds, signs and keeps the next snapshot; answers its version, or null when the last one is young enough. */
export async function publishSnapshot(deps: Deps, { notWithinMs }: PublishOptions): Promise<number | null> {
  return deps.store.asOperator(async (work, tell) => {
    await work.execute(sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`);
    const now = deps.now();
    const last = await work.select().from(publishedManifests).orderBy(desc(publishedManifests.version)).limit(1);
    const before = last[0] ? SnapshotManifest.parse(JSON.parse(last[0].payload)) : null;
    // Of several instances, whichever comes first publishes; the others find it done.
    if (before && notWithinMs > 0 && now.getTime() - Date.parse(before.issuedAt) < notWithinMs) return null;
    const { lists: made, guarded } = await buildLists(work, { now, secret: deps.secret });
    await guard(work, guarded);
    const lists: SnapshotEntry[] = [];
    for (const list of made) lists.push(await keep(work, list, now));
    const version = (before?.version ?? 0) + 1;
    const expiresAt = new Date(now.getTime() + LIFE_MS).toISOString();
    const manifest: SnapshotManifest = { format: 1, version, issuedAt: now.toISOString(), expiresAt, lists };
    const payload = JSON.stringify(manifest);
    const signature = Buffer.from(deps.signer.sign(payload)).toString('base64url');
    await work.insert(publishedManifests).values({ version, payload, keyId: deps.signer.keyId, signature });
    await dropOld(work, version, lists);
    await tell({ about: 'snapshot', tenantId: null });
    return version;
  });
}

/** The present signed manifest; null before the first was published. */
export async function presentManifest(deps: Deps): Promise<SignedManifest | null> {
  const rows = await deps.store.asOperator((work) =>
    work.select().from(publishedManifests).orderBy(desc(publishedManifests.version)).limit(1),
  );
  const row = rows[0];
  return row ? { payload: row.payload, keyId: row.keyId, signature: row.signature } : null;
}

/** The bytes of one published list, or null when there is no such version. */
export async function listBytes(deps: Deps, list: string, version: number): Promise<Uint8Array | null> {
  const rows = await deps.store.asOperator((work) =>
    work
      .select({ content: publishedLists.content })
      .from(publishedLists)
      .where(and(eq(publishedLists.list, list), eq(publishedLists.version, version))),
  );
  return rows[0]?.content ?? null;
}
