import type { SignedManifest, SnapshotEntry, SnapshotList } from '../../schema/snapshot.ts';
import { type Accepted, acceptManifest, type LastTaken, type Refusal } from './accept.ts';
import { applyDelta } from './delta.ts';

/** A list as it was taken, with the manifest's own words about it. */
export interface KeptList {
  entry: SnapshotEntry;
  content: Uint8Array;
}
export type KeptLists = ReadonlyMap<SnapshotList, KeptList>;

export interface UpdateOptions {
  last: LastTaken | null;
  lists: KeptLists;
  /** Milliseconds since the epoch, taken once when the update starts. */
  now: number;
  verify: (signed: SignedManifest) => Promise<boolean | null>;
  /** SHA-256 in lower-case hex. */
  sha256: (bytes: Uint8Array) => Promise<string>;
  /** The manifest as the service sent it; null when it did not answer. */
  fetchManifest: () => Promise<unknown>;
  /** The bytes at an address, at most so many; null when there were none. */
  fetchBytes: (url: string, most: number) => Promise<Uint8Array | null>;
}

export type Updated =
  | { ok: true; taken: LastTaken; lists: KeptLists; issuedAt: string }
  | { ok: false; why: Refusal | 'no-answer' | 'bad-list' };

/** Whether bytes are the list that the manifest names: size first, so that nothing large is hashed. */
async function isList(bytes: Uint8Array, entry: SnapshotEntry, { sha256 }: UpdateOptions): Promise<boolean> {
  return bytes.length === entry.size && (await sha256(bytes)) === entry.sha256;
}

/** One list: the one at hand when it has not changed, else the step from it, else the whole. Null when none of them fits. */
async function fetchList(entry: SnapshotEntry, options: UpdateOptions): Promise<Uint8Array | null> {
  const before = options.lists.get(entry.list);
  if (before?.entry.sha256 === entry.sha256) return before.content;
  if (before) {
    const step = await options.fetchBytes(`${entry.url}?from=${before.entry.version}`, entry.size);
    if (step && (await isList(step, entry, options))) return step;
    const made = step && applyDelta(before.content, step);
    if (made && (await isList(made, entry, options))) return made;
  }
  const whole = await options.fetchBytes(entry.url, entry.size);
  return whole && (await isList(whole, entry, options)) ? whole : null;
}

/**
 * Fetches and checks the present snapshot. All of it is taken or nothing: a refusal leaves what was there, and one good
 * fetch is enough to go on from any state.
 */
export async function updateSnapshot(options: UpdateOptions): Promise<Updated> {
  const answer = await options.fetchManifest();
  if (answer === null) return { ok: false, why: 'no-answer' };
  const accepted: Accepted = await acceptManifest(answer, options);
  if (!accepted.ok) return accepted;
  const lists = new Map<SnapshotList, KeptList>();
  for (const entry of accepted.manifest.lists) {
    const content = await fetchList(entry, options);
    if (!content) return { ok: false, why: 'bad-list' };
    lists.set(entry.list, { entry, content });
  }
  return { ok: true, taken: accepted.taken, lists, issuedAt: accepted.manifest.issuedAt };
}
