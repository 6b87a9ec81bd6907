import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';
import type { AgencyRegistry } from '../../src/engine/knowledge.ts';
import { bareEntry } from '../../src/engine/registry/report.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/engine/registry/snapshot.ts';
import { shippedKnowledge } from '../../src/engine/shipped.ts';
import { isCalled } from './measure.ts';

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

/** A published list of these names, as an import writes it. */
export function snapshotOf(names: readonly string[]): Uint8Array {
  const head = { version: 1, issuedAt: '2026-01-01', expiresAt: null, source: 'bench', published: ['gov'] };
  return encodeSnapshot(
    names.map((name) => bareEntry(name, 'bench')),
    head,
  );
}

/** The registry as the extension loads it: the shipped agencies and a snapshot. */
export function loaded(bytes: Uint8Array): AgencyRegistry {
  const snapshot = decodeSnapshot(bytes);
  if ('problem' in snapshot) throw new Error(snapshot.problem);
  return shippedKnowledge(snapshot.table, new Set(['gov'])).registry;
}

/** One way of telling look-alikes. */
export interface Peer {
  name: string;
  /** Most rows asked: some peers need milliseconds for one. */
  sample: number;
  /** What is done once, ahead of time, when a list is imported; not timed. */
  prepare?(names: readonly string[]): Uint8Array;
  build(names: readonly string[], prepared: Uint8Array): (domain: string) => boolean;
}

const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

export const peers: readonly Peer[] = [
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
