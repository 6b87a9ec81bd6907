import { asc, eq } from 'drizzle-orm';
import { importRegistry } from '../../engine/registry/import.ts';
import { encodeSnapshot } from '../../engine/registry/snapshot.ts';
import { readBody } from '../../providers/gateway/read-body.ts';
import type { Deps, RegistrySource } from '../deps.ts';
import { registries } from '../store/tables.ts';

/** The published lists are under 2 MB each. */
const MOST_BYTES = 16 * 1024 * 1024;
const DEADLINE_MS = 60_000;
/** A list that lost more than half of its names since last time is a broken file, not news. */
const LEAST_SHARE = 0.5;

export interface RegistryFile {
  name: string;
  url: string | null;
  etag: string | null;
  text: string;
}
export type TakenRegistry = { ok: true; taken: number; skipped: number } | { ok: false; failure: string };

export const listRegistries = (deps: Deps) =>
  deps.store.asOperator((work) => work.select().from(registries).orderBy(asc(registries.name)));

async function knownOf(deps: Deps, name: string) {
  const rows = await deps.store.asOperator((work) =>
    work.select({ count: registries.count, etag: registries.etag }).from(registries).where(eq(registries.name, name)),
  );
  return rows[0] ?? { count: 0, etag: null };
}

/** Notes that an attempt failed; what was taken before stays. */
async function noteFailure(deps: Deps, name: string, failure: string): Promise<TakenRegistry> {
  const checkedAt = deps.now();
  const row = { name, count: 0, skipped: 0, checkedAt, failure };
  await deps.store.asOperator(async (work) => {
    await work
      .insert(registries)
      .values(row)
      .onConflictDoUpdate({ target: registries.name, set: { checkedAt, failure } });
  });
  deps.log({ event: 'registry-not-taken', registry: name, failure });
  return { ok: false, failure };
}

/** Takes a published list in any of the known formats; rows that are no domain are left out and counted. */
export async function takeRegistry(deps: Deps, { name, url, etag, text }: RegistryFile): Promise<TakenRegistry> {
  const { entries, skipped, published } = importRegistry(text, name);
  const { count } = await knownOf(deps, name);
  if (entries.length === 0) return noteFailure(deps, name, 'no domain in it');
  if (entries.length < count * LEAST_SHARE) {
    return noteFailure(deps, name, `only ${entries.length} names, after ${count}`);
  }
  const now = deps.now();
  const version = Math.floor(now.getTime() / 1000);
  const head = { version, issuedAt: now.toISOString(), expiresAt: null, source: name, published };
  const set = {
    url,
    etag,
    count: entries.length,
    skipped: skipped.length,
    takenAt: now,
    checkedAt: now,
    failure: null,
    content: encodeSnapshot(entries, head),
  };
  await deps.store.asOperator(async (work) => {
    await work
      .insert(registries)
      .values({ name, ...set })
      .onConflictDoUpdate({ target: registries.name, set });
  });
  return { ok: true, taken: entries.length, skipped: skipped.length };
}

/** Fetches one published list, unless it is still the one that was taken last. */
export async function fetchRegistry(deps: Deps, { name, url }: RegistrySource): Promise<TakenRegistry> {
  const { etag } = await knownOf(deps, name);
  try {
    const response = await deps.fetch(url, {
      headers: {
        accept: 'text/csv, application/json, text/plain',
        ...(etag === null ? {} : { 'if-none-match': etag }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.status === 304) {
      await deps.store.asOperator(async (work) => {
        await work.update(registries).set({ checkedAt: deps.now(), failure: null }).where(eq(registries.name, name));
      });
      return { ok: true, taken: 0, skipped: 0 };
    }
    if (!response.ok) return await noteFailure(deps, name, `answered ${response.status}`);
    const bytes = await readBody(response, MOST_BYTES);
    if (!bytes) return await noteFailure(deps, name, `more than ${MOST_BYTES} bytes`);
    const text = new TextDecoder().decode(bytes);
    return await takeRegistry(deps, { name, url, etag: response.headers.get('etag'), text });
  } catch (error) {
    if (!(error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError'))) throw error;
    return noteFailure(deps, name, 'no connection');
  }
}
