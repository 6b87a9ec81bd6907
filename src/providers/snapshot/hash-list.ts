/**
 * A published list of hashes: who was reported, without saying who. Each row is the first 40 bits of a hash and two bytes
 * of facts. Rows are sorted and cut into buckets by their first bits, so a look-up reads one bucket of about one row.
 *
 * Layout, big endian: `CSL1`, prefix bits (1), zero (3), rows (4), then a row count per bucket (1 byte each), then per row
 * the remaining hash bits in whole bytes and the two fact bytes.
 */
export interface HashRow {
  /** 5 bytes. */
  hash: Uint8Array;
  /** What is known, 16 bits; the list says how to read them. */
  facts: number;
}

const MAGIC = 0x43534c31;
const HEADER_BYTES = 12;
const HASH_BYTES = 5;
const FACT_BYTES = 2;
/** Most rows that one bucket's count byte can hold; a fuller bucket asks for more prefix bits. */
const BUCKET_LIMIT = 255;
const MAX_PREFIX_BITS = 24;

const prefixOf = (hash: Uint8Array, bits: number): number =>
  (((hash[0] ?? 0) * 0x1000000 + (hash[1] ?? 0) * 0x10000 + (hash[2] ?? 0) * 0x100 + (hash[3] ?? 0)) >>> 0) >>>
  (32 - bits);

function compareHashes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < HASH_BYTES; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function bucketCounts(rows: readonly HashRow[]): { bits: number; counts: Uint32Array } {
  for (let bits = Math.min(MAX_PREFIX_BITS, Math.max(4, Math.ceil(Math.log2(rows.length + 1)))); ; bits += 1) {
    const counts = new Uint32Array(2 ** bits);
    for (const { hash } of rows) {
      const bucket = prefixOf(hash, bits);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    if (bits === MAX_PREFIX_BITS || counts.every((count) => count <= BUCKET_LIMIT)) return { bits, counts };
  }
}

/** Packs rows; of two with one hash the last is kept. Throws if a bucket overflows, which no real hash does. */
export function packHashList(rows: readonly HashRow[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => compareHashes(a.hash, b.hash));
  const distinct = sorted.filter((row, at) => {
    const next = sorted[at + 1];
    return !next || compareHashes(row.hash, next.hash) !== 0;
  });
  const { bits, counts } = bucketCounts(distinct);
  if (counts.some((count) => count > BUCKET_LIMIT)) throw new RangeError('too many rows share one prefix');
  const skip = bits >>> 3;
  const rowBytes = HASH_BYTES - skip + FACT_BYTES;
  const bytes = new Uint8Array(HEADER_BYTES + counts.length + distinct.length * rowBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, bits);
  view.setUint32(8, distinct.length);
  bytes.set(counts, HEADER_BYTES);
  let at = HEADER_BYTES + counts.length;
  for (const { hash, facts } of distinct) {
    bytes.set(hash.subarray(skip, HASH_BYTES), at);
    view.setUint16(at + HASH_BYTES - skip, facts);
    at += rowBytes;
  }
  return bytes;
}

export interface HashList {
  readonly size: number;
  /** The facts of a hash (at least 5 bytes), or null when it is not listed. */
  find(hash: Uint8Array): number | null;
}

/** Opens packed bytes; null when they are not a list or not whole. Costs one pass over the bucket counts. */
export function openHashList(bytes: Uint8Array): HashList | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0) !== MAGIC) return null;
  const bits = view.getUint8(4);
  const size = view.getUint32(8);
  if (bits < 4 || bits > MAX_PREFIX_BITS) return null;
  const skip = bits >>> 3;
  const rowBytes = HASH_BYTES - skip + FACT_BYTES;
  const buckets = 2 ** bits;
  const rowsAt = HEADER_BYTES + buckets;
  if (bytes.length !== rowsAt + size * rowBytes) return null;
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[HEADER_BYTES + bucket] ?? 0);
  }
  if (starts[buckets] !== size) return null;
  const matches = (at: number, hash: Uint8Array): boolean => {
    for (let byte = skip; byte < HASH_BYTES; byte += 1) if (bytes[at + byte - skip] !== hash[byte]) return false;
    return true;
  };
  return {
    size,
    find(hash) {
      const bucket = prefixOf(hash, bits);
      const end = starts[bucket + 1] ?? 0;
      for (let row = starts[bucket] ?? 0; row < end; row += 1) {
        const at = rowsAt + row * rowBytes;
        if (matches(at, hash)) return view.getUint16(at + HASH_BYTES - skip);
      }
      return null;
    },
  };
}

/** All rows of a list as 7 bytes each, five of hash and two of facts, in order; null when the bytes are no list. */
export function openHashRows(bytes: Uint8Array): Uint8Array[] | null {
  if (!openHashList(bytes)) return null;
  const bits = bytes[4] ?? 0;
  const skip = bits >>> 3;
  const rowBytes = HASH_BYTES - skip + FACT_BYTES;
  const rows: Uint8Array[] = [];
  let at = HEADER_BYTES + 2 ** bits;
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const prefix = (bucket << (32 - bits)) >>> 0;
    for (let left = bytes[HEADER_BYTES + bucket] ?? 0; left > 0; left -= 1) {
      const row = new Uint8Array(HASH_BYTES + FACT_BYTES);
      new DataView(row.buffer).setUint32(0, prefix);
      row.set(bytes.subarray(at, at + rowBytes), skip);
      rows.push(row);
      at += rowBytes;
    }
  }
  return rows;
}
