import { agencies } from '../../src/data/agencies/index.ts';
import { governmentSuffixOf } from '../../src/data/suffixes.ts';
import { entriesOf, registryOf } from '../../src/engine/domain/registry.ts';
import type { AgencyRegistry } from '../../src/engine/knowledge.ts';
import { arrayTable } from '../../src/engine/registry/entry-table.ts';
import { bareEntry } from '../../src/engine/registry/report.ts';

export interface Squat {
  kind: string;
  candidate: string;
  target: string;
}

export interface Rate {
  kind: string;
  rows: number;
  hits: number;
  /** Hits that name the right agency first. */
  right: number;
}

/** The shipped registry with these names added, and without those in `without`. */
export function registryWith(names: readonly string[], without: ReadonlySet<string> = new Set()): AgencyRegistry {
  const kept = names.filter((name) => !without.has(name)).map((name) => bareEntry(name, 'corpus'));
  const shipped = agencies.flatMap(entriesOf).filter(({ domain }) => !without.has(domain));
  return registryOf(arrayTable([...shipped, ...kept]), 'measured', { published: new Set(['gov']) });
}

export const isCalled = (registry: AgencyRegistry, domain: string): boolean => {
  const { verdict } = registry.judge(domain);
  return verdict === 'lookalike' || verdict === 'deceptive-subdomain';
};

/** Whether anyone can register the candidate: its suffix is no closed one. */
export function isRegistrable({ candidate }: Squat): boolean {
  const suffix = governmentSuffixOf(candidate);
  return suffix === null || suffix.kind !== 'closed' || !suffix.publicSuffix;
}

export function recallByKind(registry: AgencyRegistry, squats: readonly Squat[]): Rate[] {
  const rates = new Map<string, Rate>();
  for (const { kind, candidate, target } of squats) {
    const rate = rates.get(kind) ?? { kind, rows: 0, hits: 0, right: 0 };
    rates.set(kind, rate);
    rate.rows += 1;
    const { verdict, of } = registry.judge(candidate);
    if (verdict !== 'lookalike' && verdict !== 'deceptive-subdomain') continue;
    rate.hits += 1;
    if (of[0] === target) rate.right += 1;
  }
  return [...rates.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

export const total = (rates: readonly Rate[]): Rate =>
  rates.reduce(
    (sum, { rows, hits, right }) => ({
      kind: 'all',
      rows: sum.rows + rows,
      hits: sum.hits + hits,
      right: sum.right + right,
    }),
    { kind: 'all', rows: 0, hits: 0, right: 0 },
  );

/** A repeatable tenth of the names, another for each seed. */
export function tenth(names: readonly string[], seed: number): Set<string> {
  let state = seed * 2_654_435_761;
  return new Set(
    names.filter(() => {
      // Park and Miller's minimal standard generator (1988): enough to pick rows.
      state = (Math.abs(state) * 48_271) % 2_147_483_647;
      return state % 10 === 0;
    }),
  );
}
