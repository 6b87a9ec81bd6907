import type { Labels } from './labels.ts';
import { countryOfSuffix } from './suffix-country.ts';

/** Suffixes where nearly every short name has had an owner since the 1990s: a short name there is no squat. */
const LONG_SETTLED = new Set(['com', 'net', 'org', 'co']);
/** Other suffixes that sound like an office rather than a product, and that anyone can buy. Chosen by us. */
const PLAUSIBLE = new Set(
  'info online us biz agency services support center email legal law international eu'.split(' '),
);

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

/** The best fit among the label's entries. */
export function fitOf(labels: Labels, id: number, suffix: string): SuffixFit {
  const entries = labels.entries(id);
  const first = suffixFit(suffix, labels.country(entries[0] ?? -1));
  if (first !== 'far') return first;
  for (const entry of entries.subarray(1, 4)) if (suffixFit(suffix, labels.country(entry)) === 'home') return 'home';
  return first;
}

/** Names for schools and universities only, in nearly every country that has them. */
export const isAcademic = (suffix: string): boolean => /^(edu|ac|sch|k12)(\.|$)/.test(suffix);

/** Whether a label this short, on this suffix, is enough of a tell when it differs by an edit. */
export function allowsTypo(labels: Labels, id: number, suffix: string, length: number): boolean {
  const worth = labels.worth(id);
  const fit = fitOf(labels, id, suffix);
  if (worth === 0) return length >= 10 && fit !== 'far';
  if (length >= 9) return true;
  if (fit === 'far') return worth >= 2 && length >= 7;
  if (length >= 6) return length > 6 || worth >= 2 || fit !== 'settled';
  if (length === 5) return worth >= 2 || fit !== 'settled';
  if (fit === 'settled') return worth === 3 && (length === 4 || suffix === 'org' || suffix === 'co');
  return length === 4 || worth === 3;
}

/** Whether the same label on another suffix is worth a word. */
export function allowsSame(labels: Labels, id: number, suffix: string, length: number): boolean {
  const worth = labels.worth(id);
  if (worth >= 2) return length >= 3;
  const fit = fitOf(labels, id, suffix);
  if (worth === 0) return length >= 9 && fit !== 'far';
  if (length >= 10) return true;
  if (fit === 'far') return false;
  return length >= (fit === 'settled' ? 8 : 4);
}
