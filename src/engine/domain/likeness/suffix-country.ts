import { countryOf } from './member.ts';

/** Country codes sold to everybody, so that they say nothing about a country; chosen by us from how they are used. */
const WORLDWIDE = new Set('co io me tv cc ai to ly eu ws fm gg nu la sh vc bz'.split(' '));

/** Country of a suffix that only one country uses; null for all others. */
export function countryOfSuffix(suffix: string): string | null {
  const top = suffix.slice(suffix.lastIndexOf('.') + 1);
  return top.length === 2 && !WORLDWIDE.has(top) ? countryOf(top) : null;
}
