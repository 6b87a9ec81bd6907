import type { EntryTable } from '../../registry/entry-table.ts';
import type { Host } from '../host.ts';
import { affixes } from './affix.ts';
import { embedded } from './embedded.ts';
import { buildLabels } from './labels.ts';
import { namedPlace } from './name-based.ts';
import { nearLabels } from './near.ts';
import { isAcademic, isLocality } from './policy.ts';
import { rank } from './rank.ts';
import { sameLabel } from './same-label.ts';
import type { Likeness } from './types.ts';

export interface LikenessIndex {
  readonly bytes: number;
  /** Best first, at most three, one an agency domain. */
  find(host: Host): readonly Likeness[];
}

export function buildLikeness(table: EntryTable, find: (domain: string) => number): LikenessIndex {
  const labels = buildLabels(table, find);
  return {
    bytes: labels.bytes,
    find(host) {
      if (isAcademic(host.suffix)) return [];
      // Nobody buys a name there, and towns have neighbours of nearly the same name: only the very name says something.
      if (isLocality(host.suffix))
        return rank(host, labels, [...embedded(host, labels, find), ...sameLabel(host, labels)]);
      const matches = [
        ...embedded(host, labels, find),
        ...sameLabel(host, labels),
        ...nearLabels(host, labels),
        ...affixes(host, labels),
      ];
      // A town's name on another suffix says nothing against the name being its police as well.
      const imitates = matches.some(({ kind }) => kind !== 'unofficial-suffix');
      return rank(host, labels, imitates ? matches : [...matches, ...namedPlace(host, labels)]);
    },
  };
}
