/**
 * Look-alike detection beside other ways of doing it, in one run on the same rows: `npm run bench:lookalike [-- --json]`.
 * Ratios hold on a busy machine; absolute times are for a quiet one. Without the labelled corpus it runs on invented names.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeSnapshot } from '../../src/engine/registry/snapshot.ts';
import { manyNames, ordinarySites, typoOnSale } from '../lookalike/crowd.ts';
import { INVENTED, INVENTED_LEGITIMATE, inventedSquats } from '../lookalike/invented.ts';
import { isCalled, isRegistrable, type Squat } from '../lookalike/measure.ts';
import { loaded, type Peer, peers, snapshotOf } from '../lookalike/peers.ts';

interface BenchRow {
  name: string;
  buildMs: number;
  megabytes: number;
  recall: number;
  falseAlarms: number;
  medianMicroseconds: number;
}

const every = <T>(rows: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, index) => index % step === 0);
};

// The collector by name, however Node was started: without it rubbish would count as memory.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heapBytes = (): number => {
  // The first round frees what the second finds unreachable: buffers go after the objects that held them.
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Time of one call in microseconds, from groups of calls: the clock is coarser than one call. */
function medianMicroseconds(ask: (domain: string) => boolean, domains: readonly string[]): number {
  const group = Math.max(1, Math.min(20, Math.floor(domains.length / 20)));
  const times: number[] = [];
  for (let from = 0; from + group <= domains.length; from += group) {
    const started = performance.now();
    for (let at = from; at < from + group; at += 1) ask(domains[at] ?? '');
    times.push(((performance.now() - started) * 1_000) / group);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function measure(
  peer: Peer,
  names: readonly string[],
  squats: readonly Squat[],
  ordinary: readonly string[],
): BenchRow {
  const prepared = peer.prepare?.(names) ?? new Uint8Array();
  const before = heapBytes();
  const started = performance.now();
  const ask = peer.build(names, prepared);
  const buildMs = performance.now() - started;
  const megabytes = Math.max(0, heapBytes() - before) / 2 ** 20;
  const asked = every(squats, peer.sample).map(({ candidate }) => candidate);
  const clean = every(ordinary, peer.sample);
  const share = (domains: readonly string[]) => domains.filter(ask).length / Math.max(1, domains.length);
  const [recall, falseAlarms] = [share(asked), share(clean)];
  return {
    name: peer.name,
    buildMs,
    megabytes,
    recall,
    falseAlarms,
    medianMicroseconds: medianMicroseconds(ask, clean),
  };
}

/** How much a question costs more when there are 1,000,000 names than when there are 16,000: about typos, and about ordinary names. */
function growth(): { typo: number; ordinary: number } {
  const cost = (count: number): { typo: number; ordinary: number } => {
    const names = manyNames(count);
    const registry = loaded(snapshotOf(names));
    const median = (asked: readonly string[]): number => {
      for (const domain of asked) registry.judge(domain);
      return medianMicroseconds((domain) => isCalled(registry, domain), asked);
    };
    return { typo: median(every(names, 4_000).map(typoOnSale)), ordinary: median(ordinarySites(4_000)) };
  };
  const small = cost(16_000);
  const large = cost(1_000_000);
  return { typo: large.typo / small.typo, ordinary: large.ordinary / small.ordinary };
}

/** Milliseconds to load a prebuilt snapshot of these names, and its size. */
function snapshotCost(names: readonly string[]): { loadMs: number; bytes: number } {
  const bytes = snapshotOf(names);
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    decodeSnapshot(bytes);
    return performance.now() - started;
  });
  return { loadMs: times.sort((a, b) => a - b)[4] ?? 0, bytes: bytes.length };
}

function corpus(): { names: string[]; squats: Squat[]; ordinary: string[] } {
  const folder = path.resolve(process.env.COUNTERSIGN_CORPUS ?? '../shared', 'lookalike');
  if (!existsSync(folder)) {
    return { names: [...INVENTED], squats: inventedSquats(), ordinary: [...INVENTED_LEGITIMATE] };
  }
  const rows = (file: string) =>
    readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
  const squats = rows('dev.tsv').map(([kind = '', candidate = '', target = '']) => ({ kind, candidate, target }));
  return {
    names: rows('registry.txt')
      .map(([name = '']) => name)
      .filter((name) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)),
    squats: squats.filter(isRegistrable),
    ordinary: rows('legit-dev.tsv')
      .filter(([kind]) => kind === 'topsites')
      .map(([, domain = '']) => domain),
  };
}

/** Names made to cost much: by their length, their hyphens, their letters that can be read in two ways. */
const HOSTILE = [
  `${'a'.repeat(100_000)}.com`,
  'a.'.repeat(50_000),
  `${'a-'.repeat(50_000)}.org`,
  `${'\u200b'.repeat(100_000)}.org`,
  'xn--'.repeat(25_000),
  `${'n-'.repeat(30)}n.`.repeat(4).slice(0, 250),
  `${'rn'.repeat(31)}.org`,
  `${'police-'.repeat(8)}gov.com`,
];

/** Milliseconds of the slowest answer about a hostile name; each is the best of a few, as the machine does other things too. */
function slowestAnswer(names: readonly string[]): number {
  const registry = loaded(snapshotOf(names));
  registry.judge('nowhere-police.us');
  const best = (name: string): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const started = performance.now();
        registry.judge(name);
        return performance.now() - started;
      }),
    );
  return Math.max(...HOSTILE.map(best));
}

const { names, squats, ordinary } = corpus();
const rows = peers.map((peer) => measure(peer, names, squats, ordinary));
const snapshot = snapshotCost(names);
const slowestMs = slowestAnswer(names);
const more = growth();
const own = rows[0];
/** Set for a quiet machine; a busy one goes over the times without anything being wrong. */
const bars: readonly (readonly [string, number, number])[] = [
  ['milliseconds to build', own?.buildMs ?? Number.NaN, 300],
  ['megabytes', own?.megabytes ?? Number.NaN, 10],
  ['microseconds a question, median', own?.medianMicroseconds ?? Number.NaN, 10],
  ['milliseconds for the slowest answer', slowestMs, 5],
  ['times the cost at 1,000,000 names that it is at 16,000, typos', more.typo, 5],
  ['times the cost at 1,000,000 names that it is at 16,000, ordinary names', more.ordinary, 5],
];
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, growth: more, snapshot, slowestMs }));
else {
  console.table(
    rows.map(({ name, ...figures }) => ({
      name,
      ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(4))])),
    })),
  );
  console.log(`snapshot: ${snapshot.bytes} bytes, loaded in ${snapshot.loadMs.toFixed(1)} ms`);
  for (const [what, got, most] of bars) {
    console.log(`${got <= most ? 'ok   ' : 'OVER '} ${what}: ${got.toFixed(2)} (at most ${most})`);
  }
}
process.exitCode = bars.every(([, got, most]) => got <= most) ? 0 : 1;
