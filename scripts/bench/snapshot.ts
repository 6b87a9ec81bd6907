/**
 * A million listed hashes: size of the list, time of one look-up against a JS Set of the same entries and against a bare
 * binary search, and size of a delta. `npx tsx scripts/bench/snapshot.ts`
 */
import { createHash } from 'node:crypto';
import { deltaOf } from '../../src/providers/snapshot/delta.ts';
import { hashNumber, openHashList, packHashList } from '../../src/providers/snapshot/hash-list.ts';

const ENTRIES = 1_000_000;
const QUESTIONS = 200_000;
const LIMIT_BYTES = 8_000_000;
/** The list must answer no slower than the Set that takes ten times its memory, with room for a busy machine. */
const MOST_RATIO = 1.5;

const hashOf = (text: string): Uint8Array => createHash('sha256').update(text).digest().subarray(0, 16);
const rows = Array.from({ length: ENTRIES }, (_, at) => ({ hash: hashOf(`listed ${at}`), facts: at & 0xffff }));
const bytes = packHashList(rows);
const list = openHashList(bytes);
if (!list) throw new Error('the packed list does not open');

const questions = Array.from({ length: QUESTIONS }, (_, at) => hashOf(`${at & 1 ? 'listed' : 'other'} ${at * 4}`));
const names = new Set(rows.map(({ hash }) => Buffer.from(hash).toString('base64url')));
const asked = questions.map((hash) => Buffer.from(hash).toString('base64url'));
const sorted = Float64Array.from(rows, ({ hash }) => hashNumber(hash)).sort();
const numbers = questions.map((hash) => hashNumber(hash));

function inSorted(wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/** Nanoseconds of one call, the best of several rounds: the machine may be busy elsewhere. */
function nanoseconds(call: (at: number) => boolean): number {
  let [best, hits] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < 7; round += 1) {
    hits = 0;
    const started = performance.now();
    for (let at = 0; at < QUESTIONS; at += 1) if (call(at)) hits += 1;
    best = Math.min(best, ((performance.now() - started) * 1e6) / QUESTIONS);
  }
  if (hits < QUESTIONS / 4 || hits > QUESTIONS / 2) throw new Error(`${hits} of ${QUESTIONS} found`);
  return best;
}

const ours = nanoseconds((at) => list.find(questions[at] ?? new Uint8Array(16)) !== null);
const set = nanoseconds((at) => names.has(asked[at] ?? ''));
const search = nanoseconds((at) => inSorted(numbers[at] ?? 0));
const changed = rows.map((row, at) => (at % 1000 === 0 ? { ...row, hash: hashOf(`new ${at}`) } : row));
const delta = deltaOf(bytes, packHashList(changed));

console.log(`entries ${ENTRIES}, bytes ${bytes.length} (${(bytes.length / ENTRIES).toFixed(2)} an entry)`);
console.log(`delta of 1,000 changes: ${delta?.length ?? 0} bytes`);
console.log(`look-up ns: list ${ours.toFixed(0)}, JS Set ${set.toFixed(0)}, binary search ${search.toFixed(0)}`);
console.log(`ratio to the Set ${(ours / set).toFixed(2)} (at most ${MOST_RATIO})`);
process.exit(bytes.length <= LIMIT_BYTES && ours <= set * MOST_RATIO && (delta?.length ?? 0) < 20_000 ? 0 : 1);
