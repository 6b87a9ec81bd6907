import type { Host } from '../host.ts';
import { countryOfSuffix, type Labels } from './labels.ts';
import type { Likeness, Match } from './types.ts';

const MOST = 3;

/** Entries behind the matches, best first: the closest likeness, then the agency most worth imitating, then its own country's suffix. */
export function rank(host: Host, labels: Labels, matches: readonly Match[]): Likeness[] {
  const home = countryOfSuffix(host.suffix);
  const scored = matches.flatMap((match) => {
    const entries = match.entry === undefined ? labels.entries(match.label) : [match.entry];
    return entries.slice(0, 8).map((entry, place) => {
      const abroad = home !== null && labels.country(entry) !== home ? 0.5 : 0;
      const worth = match.label >= 0 ? labels.worth(match.label) : 0;
      return { kind: match.kind, entry, score: match.cost + abroad - worth / 4 + place / 16 };
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
