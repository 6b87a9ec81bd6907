import { createHash } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { SignedManifest, SnapshotEntry, SnapshotManifest } from '../../schema/snapshot.ts';
import type { Deps } from '../deps.ts';
import type { Work } from '../store/store.ts';
import { publishedLists, publishedManifests } from '../store/tables.ts';
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

/** Builds, signs and keeps the next snapshot; answers its version. */
export async function publishSnapshot(deps: Deps): Promise<number> {
  const now = deps.now();
  return deps.store.asOperator(async (work) => {
    await work.execute(sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`);
    const lists: SnapshotEntry[] = [];
    for (const list of await buildLists(work, now)) lists.push(await keep(work, list, now));
    const last = await work
      .select({ version: publishedManifests.version })
      .from(publishedManifests)
      .orderBy(desc(publishedManifests.version))
      .limit(1);
    const version = (last[0]?.version ?? 0) + 1;
    const expiresAt = new Date(now.getTime() + LIFE_MS).toISOString();
    const manifest: SnapshotManifest = { format: 1, version, issuedAt: now.toISOString(), expiresAt, lists };
    const payload = JSON.stringify(manifest);
    const signature = Buffer.from(deps.signer.sign(payload)).toString('base64url');
    await work.insert(publishedManifests).values({ version, payload, keyId: deps.signer.keyId, signature });
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
