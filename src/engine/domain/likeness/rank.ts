import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { countryOfSuffix } from './suffix-country.ts';
import type { Likeness, Match } from './types.ts';

const MOST = 3;

/** Entries behind the matches, best first: the closest likeness, then the agency most worth imitating, then its own country's suffix. */
export function rank(host: Host, labels: Labels, matches: readonly Match[]): Likeness[] {
  const home = countryOfSuffix(host.suffix);
  const scored = matches.flatMap((match) => {
    const entries = match.entry === undefined ? [...labels.entries(match.label).subarray(0, 8)] : [match.entry];
    return entries.map((entry) => {
      const abroad = home !== null && labels.country(entry) !== home ? 0.5 : 0;
      return { kind: match.kind, entry, score: match.cost + abroad - labels.worthOf(entry) / 4 };
    });
  });
  scored.sort((a, b) => a.score - b.score);
  const best: Likeness[] = [];
  for (const { kind, entry } of scored) {
    if (best.length === MOST) break;
    if (!best.some((known) => known.entry === entry)) best.push({ kind, entry });
  }
  return best;
}
