import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { MOST_ENTRIES } from './policy.ts';
import { countryOfSuffix } from './suffix-country.ts';
import type { Likeness, Match } from './types.ts';

const MOST = 3;

/** Entries behind the matches, best first: the closest likeness, then the agency most worth imitating, then its own country's suffix. */
export function rank(host: Host, labels: Labels, matches: readonly Match[]): Likeness[] {
  const home = countryOfSuffix(host.suffix);
  const scored = matches.flatMap((match) => {
    const entries =
      match.entry === undefined ? [...labels.entries(match.label).subarray(0, MOST_ENTRIES)] : [match.entry];
    return entries.map((entry) => {
      // A suffix of no country is mostly used by bodies of the United States, whose registry is also the largest.
      const abroad = labels.country(entry) === (home ?? 'US') ? 0 : 0.5;
      // Of two names that differ by a hyphen alone, the one that is cut as what was typed.
      const cut = labels.domain(entry).includes('-') === host.label.includes('-') ? 0 : 0.05;
      const spelled = labels.domain(entry).startsWith(`${host.label}.`) ? 0.1 : 0;
      // Between bodies of one name the shorter domain is usually the better known: polizei.de before polizei.gv.at.
      const length = labels.domain(entry).length / 200;
      return {
        kind: match.kind,
        entry,
        score: match.cost + abroad + length + cut - spelled - labels.worthOf(entry) / 4,
      };
    });
  });
  // Registry order where all else is equal, so that an answer does not depend on how the index is built.
  scored.sort((a, b) => a.score - b.score || a.entry - b.entry);
  const best: Likeness[] = [];
  for (const { kind, entry } of scored) {
    if (best.length === MOST) break;
    if (!best.some((known) => known.entry === entry)) best.push({ kind, entry });
  }
  return best;
}
