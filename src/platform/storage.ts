import type * as z from 'zod/mini';
import { browser } from './browser.ts';

export interface Item<T> {
  /** What is stored; the fallback when nothing is, or when it no longer fits its schema. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes with no other `update` of the same key in between. */
  update(change: (current: T) => T): Promise<T>;
  remove(): Promise<void>;
}

export interface ItemOptions<T> {
  /** `session` stays in memory and ends with the browser; `local` stays. Never `sync`: it would leave the machine. */
  area: 'session' | 'local';
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: () => NoInfer<T>;
  /** Raised with every change of shape; `migrate` then gets what an older version wrote. */
  version?: number;
  migrate?: (old: unknown, version: number) => unknown;
}

/** Writes to one key wait for each other. May be lost with the worker: what is in storage is whole at every moment. */
const queues = new Map<string, Promise<unknown>>();

function inTurn<T>(key: string, job: () => Promise<T>): Promise<T> {
  const turn = (queues.get(key) ?? Promise.resolve()).then(job, job);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(key, settled);
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key);
  });
  return turn;
}

function unwrap(stored: unknown): { version: number; value: unknown } | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('value' in stored)) return null;
  return typeof stored.version === 'number' ? { version: stored.version, value: stored.value } : null;
}

/** One typed place in the extension's storage. */
export function item<T>({ area, key, schema, fallback, version = 1, migrate }: ItemOptions<T>): Item<T> {
  const store = browser.storage[area];
  const lock = `${area}:${key}`;

  async function get(): Promise<T> {
    const stored = (await store.get(key))[key];
    if (stored === undefined) return fallback();
    const wrapped = unwrap(stored);
    const value = wrapped && wrapped.version !== version ? migrate?.(wrapped.value, wrapped.version) : wrapped?.value;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    // A broken record is kept beside the good ones: what a person wrote is not thrown away unseen.
    if (area === 'local') await store.set({ [`broken:${key}`]: stored });
    return fallback();
  }
  const write = (value: T) => store.set({ [key]: { version, value } });

  return {
    get,
    set: (value) => inTurn(lock, () => write(value)),
    update: (change) =>
      inTurn(lock, async () => {
        const next = change(await get());
        await write(next);
        return next;
      }),
    remove: () => inTurn(lock, () => store.remove(key)),
  };
}

/** Calls back with the key of everything that changes in one area; returns the way to stop. */
export function onStored(area: 'session' | 'local' | 'managed', listener: (keys: string[]) => void): () => void {
  const heard = (changes: Record<string, unknown>, changed: string) => {
    if (changed === area) listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Keys in one area that start so. */
export async function keysOf(area: 'session' | 'local', prefix: string): Promise<string[]> {
  return Object.keys(await browser.storage[area].get(null)).filter((key) => key.startsWith(prefix));
}

/**
 * Keeps content scripts out of `storage.local` where the browser can (Chromium; Firefox has no such switch, which is why
 * keys live in the extension's own IndexedDB). Session storage is closed to them by default.
 */
export async function closeLocalToContent(): Promise<void> {
  const { local } = browser.storage;
  // Not in the polyfill's types: Chromium only.
  const close = (local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> }).setAccessLevel;
  await close?.call(local, { accessLevel: 'TRUSTED_CONTEXTS' });
}
