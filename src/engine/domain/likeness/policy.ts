import { governmentSuffixOf } from '../../../data/suffixes.ts';
import type { Labels } from './labels.ts';
import { saysPolice } from './member.ts';
import { countryOfSuffix } from './suffix-country.ts';

/** Suffixes where nearly every short name has had an owner since the 1990s: a short name there is no squat. */
const LONG_SETTLED = new Set(['com', 'net', 'org', 'co']);
/** Other suffixes that sound like an office rather than a product, and that anyone can buy. Chosen by us. */
const PLAUSIBLE = new Set('info online agency services support email legal law international'.split(' '));

/**
 * `home`: a suffix of the agency's own country. `settled` and `plausible`: see above. `far`: another country's, or one that no
 * office would use.
 */
export type SuffixFit = 'home' | 'settled' | 'plausible' | 'far';

export function suffixFit(suffix: string, country: string | null): SuffixFit {
  if (LONG_SETTLED.has(suffix)) return 'settled';
  const of = countryOfSuffix(suffix);
  if (of !== null && of === country) return 'home';
  return PLAUSIBLE.has(suffix) ? 'plausible' : 'far';
}

/** Most entries of one label weighed: dozens of countries have a `police`. */
export const MOST_ENTRIES = 64;

/** The best fit among the label's entries. */
export function fitOf(labels: Labels, id: number, suffix: string): SuffixFit {
  const entries = labels.entries(id);
  const first = suffixFit(suffix, labels.country(entries[0] ?? -1));
  if (first !== 'far') return first;
  for (const entry of entries.subarray(1, MOST_ENTRIES))
    if (suffixFit(suffix, labels.country(entry)) === 'home') return 'home';
  return first;
}

/** Whether no public body of any size uses such a suffix: neither a country's nor one of the old generic ones. */
export const isUnlikely = (suffix: string): boolean =>
  !suffix.includes('.') && !LONG_SETTLED.has(suffix) && suffix.length > 2 && !OLD_SPONSORED.has(suffix);

const OLD_SPONSORED = new Set([
  'edu',
  'gov',
  'mil',
  'int',
  'arpa',
  'aero',
  'coop',
  'museum',
  'cat',
  'post',
  'example',
  'test',
  'invalid',
]);

/**
 * Names below a state of the United States or below one of its towns, as `elmsford.ny.us` and `ci.elmsford.ny.us`: handed out
 * by the state's or the town's own registrar (RFC 1480 section 2.2), and the older address of many a real town hall.
 */
export const isLocality = (suffix: string): boolean => /^(?:[a-z0-9-]{1,63}\.)?[a-z]{2}\.us$/.test(suffix);

/** Names for schools and universities only, in nearly every country that has them. */
export const isAcademic = (suffix: string): boolean => /^(edu|ac|sch|k12)(\.|$)/.test(suffix);

/** Where public bodies without a closed suffix mostly take a generic one, so that a generic one can pass for theirs. */
const USES_GENERIC: ReadonlySet<string | null> = new Set<string | null>(['US', 'GB']);

/**
 * Whether a label this short, on this suffix, is enough of a tell when it differs by an edit. The bounds were set on one half of
 * a labelled set so that at most one popular site in 200 is called a look-alike.
 */
export function allowsTypo(labels: Labels, id: number, suffix: string, length: number): boolean {
  const worth = labels.worth(id);
  const fit = fitOf(labels, id, suffix);
  if (worth === 0) return length >= 10 && fit !== 'far';
  if (length >= 9) return true;
  if (fit === 'far') return worth >= 2 && length >= 7;
  const country = labels.country(labels.entries(id)[0] ?? -1);
  if (fit === 'settled') return allowsSettled({ labels, id, suffix, length, country });
  if (length >= 5 || country === 'US') return true;
  // Where the agency itself is on an open suffix, a typo of it there is the very thing to watch for.
  return worth === 3 && (fit === 'plausible' || country === 'GB' || !underClosed(labels, id));
}

interface Short {
  labels: Labels;
  id: number;
  suffix: string;
  length: number;
  country: string | null;
}

/** The same for `.com`, `.net`, `.org` and `.co`, where most short names are somebody's own. */
function allowsSettled({ labels, id, suffix, length, country }: Short): boolean {
  const worth = labels.worth(id);
  const crowded = suffix === 'com' || suffix === 'net';
  // `polize.com` and `pilice.net` are nobody's brand.
  if ((length === 8 && (worth > 1 || !crowded)) || (length >= 6 && saysPolice(labels.word(id)))) return true;
  if (worth === 1) return length >= 6 && suffix === 'org';
  if (!USES_GENERIC.has(country) || !underClosed(labels, id)) return length >= 6 && worth >= 2 && !crowded;
  if (length >= 5) return true;
  return worth === 3 && (country === 'US' || length === 4) && suffix !== 'com';
}

const underClosed = (labels: Labels, id: number): boolean =>
  governmentSuffixOf(labels.domain(labels.entries(id)[0] ?? -1))?.kind === 'closed';

/**
 * What the same label on another suffix says: `imitates` an agency, or for a town or office that is no agency of its own merely
 * `unofficial`, since many own their name on other suffixes too; null where the label is anybody's word.
 */
export function sameLabelSays(
  labels: Labels,
  id: number,
  suffix: string,
  length: number,
): 'imitates' | 'unofficial' | null {
  const worth = labels.worth(id);
  const fit = fitOf(labels, id, suffix);
  const country = labels.country(labels.entries(id)[0] ?? -1);
  if (worth === 3) {
    if (length >= 4 || USES_GENERIC.has(country)) return 'imitates';
    // Three letters on another country's suffix are that country's own.
    return fit === 'settled' || (fit === 'far' && countryOfSuffix(suffix) !== null) ? null : 'imitates';
  }
  if (worth === 2) return length >= 5 || fit !== 'far' ? 'imitates' : null;
  if (isLocality(suffix)) return 'unofficial';
  if (worth === 0) return length >= 9 && fit !== 'far' ? 'unofficial' : null;
  if (fit === 'far') {
    if (length < 7) return null;
    return length >= (countryOfSuffix(suffix) === null ? 7 : 12) ? 'imitates' : 'unofficial';
  }
  if (fit === 'settled') return length >= 13 ? 'imitates' : length >= 4 ? 'unofficial' : null;
  return length >= (country === 'US' ? 3 : 4) ? 'imitates' : null;
}
