import type { RegistryEntry } from '../engine/knowledge.ts';
import { readText } from './files.ts';

const bare = (domain: string, source: string): RegistryEntry => ({
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

/** A plain list: one domain a line. Other formats follow with the importers. */
export function readRegistryFile(file: string): RegistryEntry[] {
  return readText(file)
    .split(/\r?\n/u)
    .map((line) => line.split(',')[0]?.trim().toLowerCase() ?? '')
    .filter((domain) => domain.includes('.') && !domain.includes(' '))
    .map((domain) => bare(domain, file));
}
