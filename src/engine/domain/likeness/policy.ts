import { countryOfSuffix, type Labels } from './labels.ts';

/** Suffixes where nearly every short name has had an owner since the 1990s: a short name there is no squat. */
const LONG_SETTLED = new Set(['com', 'net', 'org', 'de', 'co.uk', 'edu']);

/** `home`: a suffix of the agency's own country. `settled`: see above. `foreign`: another country's. `open`: all others. */
export type SuffixFit = 'home' | 'settled' | 'foreign' | 'open';

export function suffixFit(suffix: string, country: string | null): SuffixFit {
  if (LONG_SETTLED.has(suffix)) return 'settled';
  const of = countryOfSuffix(suffix);
  if (of === null) return 'open';
  return of === country ? 'home' : 'foreign';
}

/** The best fit among the label's entries. */
export function fitOf(labels: Labels, id: number, suffix: string): SuffixFit {
  const fits = labels
    .entries(id)
    .slice(0, 4)
    .map((entry) => suffixFit(suffix, labels.country(entry)));
  if (fits.includes('home')) return 'home';
  return fits[0] ?? 'foreign';
}

/** Whether a label this short, on this suffix, is enough of a tell when it differs by an edit. */
export function allowsTypo(labels: Labels, id: number, suffix: string, length: number): boolean {
  const worth = labels.worth(id);
  const fit = fitOf(labels, id, suffix);
  if (worth === 0) return length >= 10 && fit !== 'foreign';
  if (length >= 9) return true;
  if (fit === 'foreign') return false;
  if (length >= 6) return true;
  if (length === 5) return worth >= 2 || fit !== 'settled';
  if (fit === 'settled') return worth === 3 && length === 4;
  return length === 4 ? true : worth === 3;
}

/** Whether the same label on another suffix is worth a word. */
export function allowsSame(labels: Labels, id: number, suffix: string, length: number): boolean {
  const worth = labels.worth(id);
  const fit = fitOf(labels, id, suffix);
  if (worth >= 2) return length >= 3;
  if (worth === 0) return length >= 9 && fit !== 'foreign';
  if (length >= 9) return true;
  if (fit === 'foreign') return false;
  if (length >= 6) return true;
  return length >= 4 && fit !== 'settled';
}
