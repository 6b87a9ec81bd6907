import { spread } from './rolling-hash.ts';

/** Takes one (hash, id) pair. */
export type Emit = (hash: number, id: number) => void;

/**
 * Many ids under one hash, in three typed arrays: about 5 bytes a pair plus 4 a bucket. A hit may be false, one time in 256 per
 * neighbour in the bucket: whoever asks compares the words themselves.
 */
export interface HashIndex {
  readonly bytes: number;
  /** Visits the ids under a hash, until there are no more or a visit gives `false`. */
  find(hash: number, visit: (id: number) => boolean | undefined): void;
}

interface Pairs {
  hashes: Uint32Array;
  ids: Uint32Array;
}

/** Pairs as they come, in two arrays that double when full. */
function collect(expected: number, each: (emit: Emit) => void): Pairs {
  let hashes = new Uint32Array(Math.max(16, expected));
  let ids = new Uint32Array(hashes.length);
  let length = 0;
  each((hash, id) => {
    if (length === hashes.length) {
      const [more, moreIds] = [new Uint32Array(length * 2), new Uint32Array(length * 2)];
      more.set(hashes);
      moreIds.set(ids);
      [hashes, ids] = [more, moreIds];
    }
    hashes[length] = spread(hash);
    ids[length] = id;
    length += 1;
  });
  return { hashes: hashes.subarray(0, length), ids: ids.subarray(0, length) };
}

/** Where each bucket starts, and after the last where it ends. */
function startsOf(hashes: Uint32Array, buckets: number): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  const mask = buckets - 1;
  for (let pair = 0; pair < hashes.length; pair += 1) {
    const after = ((hashes[pair] ?? 0) & mask) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  return starts;
}

/** Builds an index of the pairs that `each` emits; `expected` is about how many. */
export function buildHashIndex(expected: number, each: (emit: Emit) => void): HashIndex {
  const pairs = collect(expected, each);
  const count = pairs.hashes.length;
  const buckets = 1 << Math.max(4, Math.min(26, Math.ceil(Math.log2(count / 2 + 1))));
  const mask = buckets - 1;
  const starts = startsOf(pairs.hashes, buckets);
  const next = starts.slice(0, buckets);
  const ids = new Uint32Array(count);
  const checks = new Uint8Array(count);
  for (let pair = 0; pair < count; pair += 1) {
    const hash = pairs.hashes[pair] ?? 0;
    const at = next[hash & mask] ?? 0;
    next[hash & mask] = at + 1;
    ids[at] = pairs.ids[pair] ?? 0;
    checks[at] = hash >>> 24;
  }
  return {
    bytes: starts.byteLength + ids.byteLength + checks.byteLength,
    find(hash, visit) {
      const mixed = spread(hash);
      const check = mixed >>> 24;
      const end = starts[(mixed & mask) + 1] ?? 0;
      for (let at = starts[mixed & mask] ?? 0; at < end; at += 1) {
        if (checks[at] === check && visit(ids[at] ?? 0) === false) return;
      }
    },
  };
}
