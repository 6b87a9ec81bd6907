/**
 * Look-alike detection beside other ways of doing it, in one run on the same rows: `npm run bench:lookalike [-- --json]`.
 * Ratios hold on a busy machine; absolute times are for a quiet one. Without the labelled corpus it runs on invented names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { distance } from 'fastest-levenshtein';
import type { AgencyRegistry } from '../../src/engine/knowledge.ts';
import { bareEntry } from '../../src/engine/registry/report.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/engine/registry/snapshot.ts';
import { shippedKnowledge } from '../../src/engine/shipped.ts';
import { manyNames, ordinarySites, typoOnSale } from '../lookalike/crowd.ts';
import { INVENTED, INVENTED_LEGITIMATE, inventedSquats } from '../lookalike/invented.ts';
import { isCalled, isRegistrable, type Squat } from '../lookalike/measure.ts';

const require = createRequire(import.meta.url);
// Neither package ships types for what is used here.
const PhishingDetector = require('eth-phishing-detect/src/detector') as new (options: {
  fuzzylist: readonly string[];
  whitelist: string[];
  blacklist: string[];
  tolerance: number;
}) => { check(domain: string): { result: boolean } };
const SymSpell = require('mnemonist/symspell') as {
  from(
    words: readonly string[],
    options: { maxDistance: number },
  ): { search(word: string): readonly { distance: number }[] };
};

function snapshotOf(names: readonly string[]): Uint8Array {
  const head = { version: 1, issuedAt: '2026-01-01', expiresAt: null, source: 'bench', published: ['gov'] };
  return encodeSnapshot(
    names.map((name) => bareEntry(name, 'bench')),
    head,
  );
}

/** The registry as the extension loads it: the shipped agencies and a snapshot. */
function loaded(bytes: Uint8Array): AgencyRegistry {
  const snapshot = decodeSnapshot(bytes);
  if ('problem' in snapshot) throw new Error(snapshot.problem);
  return shippedKnowledge(snapshot.table, new Set(['gov'])).registry;
}

interface Peer {
  name: string;
  /** Most rows asked: some peers need milliseconds for one. */
  sample: number;
  /** What is done once, ahead of time, when a list is imported; not timed. */
  prepare?(names: readonly string[]): Uint8Array;
  build(names: readonly string[], prepared: Uint8Array): (domain: string) => boolean;
}

const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

const peers: readonly Peer[] = [
  {
    name: 'countersign',
    sample: 20_000,
    prepare: snapshotOf,
    build: (_names, snapshot) => {
      const registry = loaded(snapshot);
      // Every index is made at the first question that needs it; this one needs them all.
      registry.judge('nowhere-police.us');
      return (domain) => isCalled(registry, domain);
    },
  },
  {
    name: 'eth-phishing-detect (tolerance 3)',
    sample: 150,
    build: (names) => {
      const detector = new PhishingDetector({ fuzzylist: names, whitelist: [], blacklist: [], tolerance: 3 });
      return (domain) => detector.check(domain).result;
    },
  },
  {
    name: 'fastest-levenshtein (label, 1 edit)',
    sample: 800,
    build: (names) => {
      const labels = [...new Set(names.map(labelOf))];
      return (domain) => {
        const label = labelOf(domain);
        return labels.some((known) => Math.abs(known.length - label.length) <= 1 && distance(known, label) <= 1);
      };
    },
  },
  {
    name: 'mnemonist SymSpell (label, 1 edit)',
    sample: 8_000,
    build: (names) => {
      const index = SymSpell.from([...new Set(names.map(labelOf))], { maxDistance: 1 });
      return (domain) => index.search(labelOf(domain)).length > 0;
    },
  },
];

export interface BenchRow {
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
export function growth(): { typo: number; ordinary: number } {
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
export function snapshotCost(names: readonly string[]): { loadMs: number; bytes: number } {
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

/** The part of `npm run bench` about look-alikes. */
export const bench = {
  name: 'look-alikes',
  run(): { rows: BenchRow[]; growth: { typo: number; ordinary: number }; snapshot: { loadMs: number; bytes: number } } {
    const { names, squats, ordinary } = corpus();
    return {
      rows: peers.map((peer) => measure(peer, names, squats, ordinary)),
      snapshot: snapshotCost(names),
      growth: growth(),
    };
  },
};

if (import.meta.filename === process.argv[1]) {
  const result = bench.run();
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    console.table(
      result.rows.map(({ name, ...figures }) => ({
        name,
        ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(4))])),
      })),
    );
    console.log(`snapshot: ${result.snapshot.bytes} bytes, loaded in ${result.snapshot.loadMs.toFixed(1)} ms`);
    const { typo, ordinary } = result.growth;
    console.log(
      `cost at 1,000,000 names: ${typo.toFixed(2)} times that at 16,000 for a typo, ${ordinary.toFixed(2)} for an ordinary name`,
    );
  }
}
