import { deltaOf } from '../../providers/snapshot/delta.ts';
import { SnapshotManifest } from '../../schema/snapshot.ts';
import type { Deps } from '../deps.ts';
import { listBytes, presentManifest } from './publish.ts';
import { type Ranges, rangesOf } from './range.ts';

/** A manifest in memory is asked for again after this long, should news of a newer one have been lost. */
const FRESH_MS = 5_000;
/** Lists and deltas kept in memory: the present version of each list and those that clients come from. */
const MOST_KEPT = 16;

interface Present {
  /** The signed manifest as it is sent. */
  text: string;
  manifest: SnapshotManifest;
}

export interface Published {
  /** The present manifest; null before the first was published. */
  present(): Promise<Present | null>;
  list(list: string, version: number): Promise<Uint8Array | null>;
  /** What leads from one version of a list to another; null when one of them is not there or it is no list of hashes. */
  delta(list: string, from: number, to: number): Promise<Uint8Array | null>;
  /** Ranges of a list's present version; null when there is none. */
  ranges(list: string): Promise<Ranges | null>;
}

/** Remembers what never changes under its key; the oldest goes first. */
function keeper<T>() {
  const kept = new Map<string, Promise<T | null>>();
  return (key: string, make: () => Promise<T | null>): Promise<T | null> => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, made);
    // What is not there yet may come, and a failure may pass: only finds are kept.
    const forget = () => void kept.delete(key);
    made.then((value) => value === null && forget(), forget);
    return made;
  };
}

/** What is published, in the memory of this instance: reading it needs no store. */
export function createPublished(deps: Deps): Published {
  const [lists, deltas, ranges] = [keeper<Uint8Array>(), keeper<Uint8Array>(), keeper<Ranges>()];
  let latest: Promise<Present | null> | null = null;
  let until = 0;
  deps.store.onNews(({ about }) => {
    if (about === 'snapshot' || about === 'gap') until = 0;
  });
  const read = async (): Promise<Present | null> => {
    const signed = await presentManifest(deps);
    if (!signed) return null;
    const manifest = SnapshotManifest.parse(JSON.parse(signed.payload));
    return { text: JSON.stringify(signed), manifest };
  };
  const published: Published = {
    present() {
      const now = deps.now().getTime();
      if (!latest || now >= until) {
        until = now + FRESH_MS;
        const before = latest;
        // While the store does not answer, what was published last is still true.
        latest = read().catch(async (error: unknown) => {
          until = 0;
          if (before) return before;
          throw error;
        });
      }
      return latest;
    },
    list: (list, version) => lists(`${list} ${version}`, () => listBytes(deps, list, version)),
    delta: (list, from, to) =>
      deltas(`${list} ${from} ${to}`, async () => {
        const [before, after] = [await published.list(list, from), await published.list(list, to)];
        return before && after ? deltaOf(before, after) : null;
      }),
    async ranges(list) {
      const entry = (await published.present())?.manifest.lists.find((known) => known.list === list);
      if (!entry) return null;
      return ranges(`${list} ${entry.version}`, async () => {
        const content = await published.list(list, entry.version);
        return content && rangesOf(content);
      });
    },
  };
  return published;
}
