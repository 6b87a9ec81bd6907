/** Takes one (hash, id) pair. */
export type Emit = (hash: number, id: number) => void;

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** FNV's low bits are weak: one round of murmur3's finaliser spreads them over bucket and check byte. */
const spread = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * Many ids under one hash, in three typed arrays: about 5 bytes a pair plus 4 a bucket. A hit may be false, one time in 256 per
 * neighbour in the bucket: whoever asks compares the words themselves.
 */
export interface HashIndex {
  readonly bytes: number;
  find(hash: number, visit: (id: number) => void): void;
}

/** Pairs as they come, in two arrays that double when full. */
function collect(each: (emit: Emit) => void): { hashes: Uint32Array; ids: Uint32Array } {
  let hashes = new Uint32Array(1 << 12);
  let ids = new Uint32Array(1 << 12);
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

export function buildHashIndex(each: (emit: Emit) => void): HashIndex {
  const pairs = collect(each);
  const count = pairs.hashes.length;
  const buckets = 1 << Math.max(4, Math.min(26, Math.ceil(Math.log2(count / 2 + 1))));
  const mask = buckets - 1;
  const starts = new Uint32Array(buckets + 1);
  for (const hash of pairs.hashes) starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
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
      const bucket = mixed & mask;
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end; at += 1) if (checks[at] === check) visit(ids[at] ?? 0);
    },
  };
}
