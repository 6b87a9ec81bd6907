import { expect, test } from 'vitest';
import { agencies } from '../../src/data/agencies/index.ts';
import { createRegistry, entriesOf } from '../../src/engine/domain/registry.ts';
import { ALIKE } from './alike-names.ts';

const IMITATES: ReadonlySet<string> = new Set(['lookalike', 'deceptive-subdomain']);

/**
 * Every pair of names of two agencies of which the judge takes the first for an imitation of the second. A name that is in the
 * registry is never judged, so each half of the list is asked about against the other half, for as many halvings as it takes to
 * part every two rows once.
 */
function alikePairs(): Set<string> {
  const pairs = new Set<string>();
  const halvings = Math.ceil(Math.log2(agencies.length));
  for (let bit = 0; bit < halvings; bit += 1) {
    for (const side of [0, 1]) {
      const inHalf = (index: number) => ((index >> bit) & 1) === side;
      const registry = createRegistry(agencies.filter((_, index) => inHalf(index)).flatMap(entriesOf), 'half');
      for (const domain of agencies.filter((_, index) => !inHalf(index)).flatMap(({ domains }) => domains)) {
        const { verdict, of } = registry.judge(domain);
        if (IMITATES.has(verdict)) for (const other of of) pairs.add(`${domain} ${other}`);
      }
    }
  }
  return pairs;
}

test('no agency’s name looks like another agency’s, save those that we know to be alike and real', () => {
  const groups = new Map<string, Set<string>>();
  for (const line of ALIKE) {
    const group = new Set(line.split(' '));
    for (const name of group) groups.set(name, group);
  }
  const pairs = [...alikePairs()];
  const unknown = pairs.filter((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return groups.get(one)?.has(other) !== true;
  });
  console.log(`${pairs.length} pairs of names are alike, in ${ALIKE.length} known groups`);
  expect(unknown, 'if both names are real, put them on one line of tests/data/alike-names.ts').toEqual([]);
}, 60_000);

test('every name in the groups is still in the registry, in one group only', () => {
  const domains = new Set(agencies.flatMap((agency) => agency.domains));
  const listed = ALIKE.flatMap((line) => line.split(' '));
  expect(listed.filter((name) => !domains.has(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
