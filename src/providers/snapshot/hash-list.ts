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
export const HASH_BYTES = 5;
const FACT_BYTES = 2;
/** One row as it is unpacked: the hash, then its facts. */
export const ROW_BYTES = HASH_BYTES + FACT_BYTES;
/** Most rows that one bucket's count byte can hold; a fuller bucket asks for more prefix bits. */
const BUCKET_LIMIT = 255;
const MAX_PREFIX_BITS = 24;

const prefixAt = (bytes: Uint8Array, at: number, bits: number): number =>
  (((bytes[at] ?? 0) * 0x1000000 +
    (bytes[at + 1] ?? 0) * 0x10000 +
    (bytes[at + 2] ?? 0) * 0x100 +
    (bytes[at + 3] ?? 0)) >>>
    0) >>>
  (32 - bits);

/** The first five bytes as one number, exact below 2^53. */
export const hashNumber = (bytes: Uint8Array, at = 0): number =>
  prefixAt(bytes, at, 32) * 0x100 + (bytes[at + HASH_BYTES - 1] ?? 0);

function bucketCounts(rows: Uint8Array): { bits: number; counts: Uint32Array } {
  const size = rows.length / ROW_BYTES;
  for (let bits = Math.min(MAX_PREFIX_BITS, Math.max(4, Math.ceil(Math.log2(size + 1)))); ; bits += 1) {
    const counts = new Uint32Array(2 ** bits);
    for (let at = 0; at < rows.length; at += ROW_BYTES) {
      const bucket = prefixAt(rows, at, bits);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    if (bits === MAX_PREFIX_BITS || counts.every((count) => count <= BUCKET_LIMIT)) return { bits, counts };
  }
}

/** Rows in order and each hash once: of two with one hash the last is kept. */
function sortedRows(rows: readonly HashRow[]): Uint8Array {
  const byHash = new Map(rows.map(({ hash, facts }) => [hashNumber(hash), facts]));
  const keys = Float64Array.from(byHash.keys()).sort();
  const flat = new Uint8Array(keys.length * ROW_BYTES);
  const view = new DataView(flat.buffer);
  keys.forEach((key, index) => {
    const at = index * ROW_BYTES;
    view.setUint32(at, Math.floor(key / 0x100));
    view.setUint8(at + 4, key % 0x100);
    view.setUint16(at + HASH_BYTES, byHash.get(key) ?? 0);
  });
  return flat;
}

/** Packs rows that are in order, each hash once. Throws if a bucket overflows, which no real hash does. */
export function packSortedRows(rows: Uint8Array): Uint8Array {
  const { bits, counts } = bucketCounts(rows);
  if (counts.some((count) => count > BUCKET_LIMIT)) throw new RangeError('too many rows share one prefix');
  const skip = bits >>> 3;
  const rowBytes = ROW_BYTES - skip;
  const bytes = new Uint8Array(HEADER_BYTES + counts.length + (rows.length / ROW_BYTES) * rowBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, bits);
  view.setUint32(8, rows.length / ROW_BYTES);
  bytes.set(counts, HEADER_BYTES);
  let to = HEADER_BYTES + counts.length;
  for (let at = 0; at < rows.length; at += ROW_BYTES) {
    for (let byte = skip; byte < ROW_BYTES; byte += 1) bytes[to + byte - skip] = rows[at + byte] ?? 0;
    to += rowBytes;
  }
  return bytes;
}

/** Packs rows; of two with one hash the last is kept. Throws if a bucket overflows, which no real hash does. */
export const packHashList = (rows: readonly HashRow[]): Uint8Array => packSortedRows(sortedRows(rows));

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
  const rowBytes = ROW_BYTES - skip;
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
      const bucket = prefixAt(hash, 0, bits);
      const end = starts[bucket + 1] ?? 0;
      for (let row = starts[bucket] ?? 0; row < end; row += 1) {
        const at = rowsAt + row * rowBytes;
        if (matches(at, hash)) return view.getUint16(at + HASH_BYTES - skip);
      }
      return null;
    },
  };
}

/** All rows of a list, 7 bytes each and in order, one after the other; null when the bytes are no list. */
export function unpackRows(bytes: Uint8Array): Uint8Array | null {
  const list = openHashList(bytes);
  if (!list) return null;
  const bits = bytes[4] ?? 0;
  const skip = bits >>> 3;
  const rowBytes = ROW_BYTES - skip;
  const rows = new Uint8Array(list.size * ROW_BYTES);
  const view = new DataView(rows.buffer);
  let [from, to] = [HEADER_BYTES + 2 ** bits, 0];
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const prefix = (bucket << (32 - bits)) >>> 0;
    for (let left = bytes[HEADER_BYTES + bucket] ?? 0; left > 0; left -= 1) {
      view.setUint32(to, prefix);
      for (let byte = 0; byte < rowBytes; byte += 1) rows[to + skip + byte] = bytes[from + byte] ?? 0;
      from += rowBytes;
      to += ROW_BYTES;
    }
  }
  return rows;
}
