import { HASH_BYTES, hashNumber, packSortedRows, ROW_BYTES, unpackRows } from './hash-list.ts';

/**
 * What leads from one version of a list to a later one. Layout, big endian: `CSD1`, hashes taken out (4), rows put in (4),
 * then the hashes of five bytes, then the rows of seven, each in order. A row whose facts changed is put in alone.
 */
const MAGIC = 0x43534431;
const HEADER_BYTES = 12;

const rowsEqual = (a: Uint8Array, at: number, b: Uint8Array, bt: number): boolean => {
  for (let byte = 0; byte < ROW_BYTES; byte += 1) if (a[at + byte] !== b[bt + byte]) return false;
  return true;
};

/** Places of the rows that left and of those that came or changed. */
function compare(before: Uint8Array, after: Uint8Array): { out: number[]; put: number[] } {
  const [out, put]: [number[], number[]] = [[], []];
  let [at, bt] = [0, 0];
  while (at < before.length || bt < after.length) {
    const [a, b] = [
      at < before.length ? hashNumber(before, at) : Number.POSITIVE_INFINITY,
      bt < after.length ? hashNumber(after, bt) : Number.POSITIVE_INFINITY,
    ];
    if (a < b) out.push(at);
    else if (b < a || !rowsEqual(before, at, after, bt)) put.push(bt);
    if (a <= b) at += ROW_BYTES;
    if (b <= a) bt += ROW_BYTES;
  }
  return { out, put };
}

/** The delta between two lists; null when one of them is no list of hashes. */
export function deltaOf(before: Uint8Array, after: Uint8Array): Uint8Array | null {
  const [old, fresh] = [unpackRows(before), unpackRows(after)];
  if (!old || !fresh) return null;
  const { out, put } = compare(old, fresh);
  const bytes = new Uint8Array(HEADER_BYTES + out.length * HASH_BYTES + put.length * ROW_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, out.length);
  view.setUint32(8, put.length);
  let to = HEADER_BYTES;
  for (const at of out) {
    bytes.set(old.subarray(at, at + HASH_BYTES), to);
    to += HASH_BYTES;
  }
  for (const at of put) {
    bytes.set(fresh.subarray(at, at + ROW_BYTES), to);
    to += ROW_BYTES;
  }
  return bytes;
}

/** Joins rows that stay with rows that are put in, both in order; a hash in both is taken from the latter. */
function join(old: Uint8Array, out: ReadonlySet<number>, put: Uint8Array): Uint8Array {
  const rows = new Uint8Array(old.length + put.length);
  let [at, pt, to] = [0, 0, 0];
  while (at < old.length || pt < put.length) {
    const [a, b] = [
      at < old.length ? hashNumber(old, at) : Number.POSITIVE_INFINITY,
      pt < put.length ? hashNumber(put, pt) : Number.POSITIVE_INFINITY,
    ];
    const [from, place] = b <= a ? [put, pt] : [old, at];
    if (b <= a || !out.has(a)) {
      rows.set(from.subarray(place, place + ROW_BYTES), to);
      to += ROW_BYTES;
    }
    if (a <= b) at += ROW_BYTES;
    if (b <= a) pt += ROW_BYTES;
  }
  return rows.subarray(0, to);
}

const inOrder = (rows: Uint8Array): boolean => {
  for (let at = ROW_BYTES; at < rows.length; at += ROW_BYTES) {
    if (hashNumber(rows, at) <= hashNumber(rows, at - ROW_BYTES)) return false;
  }
  return true;
};

/**
 * The list that a delta leads to from the one at hand; null when either is malformed. Whether it is the right one is for
 * the manifest's hash to say: a delta carries no word of its own about that.
 */
export function applyDelta(before: Uint8Array, delta: Uint8Array): Uint8Array | null {
  const old = unpackRows(before);
  const view = new DataView(delta.buffer, delta.byteOffset, delta.byteLength);
  if (!old || delta.length < HEADER_BYTES || view.getUint32(0) !== MAGIC) return null;
  const [outs, puts] = [view.getUint32(4), view.getUint32(8)];
  if (delta.length !== HEADER_BYTES + outs * HASH_BYTES + puts * ROW_BYTES) return null;
  const out = new Set<number>();
  for (let at = 0; at < outs; at += 1) out.add(hashNumber(delta, HEADER_BYTES + at * HASH_BYTES));
  const put = delta.subarray(HEADER_BYTES + outs * HASH_BYTES);
  return inOrder(put) ? packSortedRows(join(old, out, put)) : null;
}
