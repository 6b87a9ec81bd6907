import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { policedPlace } from './place.ts';
import type { Match } from './types.ts';

/** A name that says it is the police of a place that the registry knows: many such names are real, so this is the weakest likeness. */
export function namedPlace(host: Host, labels: Labels): Match[] {
  const place = policedPlace(host.label);
  if (place === null) return [];
  const matches: Match[] = [];
  labels.place(place, (entry) => matches.push({ kind: 'name-based', label: -1, entry, cost: 2 }));
  return matches.slice(0, 32);
}
