import type { RegistryEntry } from '../../knowledge.ts';
import type { Host } from '../host.ts';
import { affixes } from './affix.ts';
import { embedded } from './embedded.ts';
import { buildLabels } from './labels.ts';
import { namedPlace } from './name-based.ts';
import { nearLabels } from './near.ts';
import { rank } from './rank.ts';
import { sameLabel } from './same-label.ts';
import type { Likeness } from './types.ts';

export interface LikenessIndex {
  readonly bytes: number;
  /** Best first, at most three, one an agency domain. */
  find(host: Host): readonly Likeness[];
}

export function buildLikeness(entries: readonly RegistryEntry[], find: (domain: string) => number): LikenessIndex {
  const labels = buildLabels(entries);
  return {
    bytes: labels.bytes,
    find(host) {
      const matches = [
        ...embedded(host, labels, find),
        ...sameLabel(host, labels),
        ...nearLabels(host, labels),
        ...affixes(host, labels),
      ];
      return rank(host, labels, matches.length > 0 ? matches : namedPlace(host, labels));
    },
  };
}
