import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { policedPlaces } from './place.ts';
import type { Match } from './types.ts';

/** A name that says it is the police of a place that the registry knows: many such names are real, so this is the weakest likeness. */
export function namedPlace(host: Host, labels: Labels): Match[] {
  const matches: Match[] = [];
  for (const place of policedPlaces(host.label)) {
    labels.place(place, (entry) =>
      matches.push({ kind: 'name-based', label: -1, entry, cost: 2 - place.length / 100 }),
    );
  }
  return matches;
}
