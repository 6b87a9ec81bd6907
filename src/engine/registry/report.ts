import type { RegistryEntry } from '../knowledge.ts';

export type RegistryFormat = 'dotgov-csv' | 'german-csv' | 'uk-json' | 'plain-list';

/** A row that was left out, and why. `line` counts from 1 in the file as given. */
export interface Skipped {
  line: number;
  text: string;
  reason: string;
}

/** What an import took. */
export interface Imported {
  format: RegistryFormat;
  entries: RegistryEntry[];
  skipped: Skipped[];
  /** Suffixes of which the file lists every name. */
  published: string[];
}

/** A name alone, with nothing known about it. */
export const bareEntry = (domain: string, source: string): RegistryEntry => ({
  domain,
  name: null,
  nameEn: null,
  short: [],
  country: null,
  region: null,
  city: null,
  type: null,
  site: null,
  contact: null,
  phone: null,
  source,
  reviewed: false,
});
