import { parse } from 'tldts';
import { governmentSuffixOf } from '../../../data/suffixes.ts';
import type { AgencyType } from '../../../schema/agency.ts';
import type { RegistryEntry } from '../../knowledge.ts';
import { readHost } from '../host.ts';
import { US_STATES } from './vocabulary.ts';

/**
 * How much a registered name is worth imitating, which decides how little likeness is enough: 3 an enforcement body or a name on
 * our own list, 2 a name that says police, 1 another name under a closed suffix, 0 any other.
 */
export type Worth = 0 | 1 | 2 | 3;

/** A registered name as the look-alike rules see it. */
export interface Member {
  /** The one label that makes it out, in plain letters: `northmarch` of `northmarch.police.uk`. */
  label: string;
  country: string | null;
  worth: Worth;
}

const ENFORCEMENT: ReadonlySet<AgencyType> = new Set<AgencyType>([
  'police',
  'federal-police',
  'prosecutor',
  'customs',
  'financial-intelligence',
  'intelligence',
  'military-police',
  'international',
  'court',
]);

/** Whether a body of this type sends legal process of its own. */
export const isEnforcement = (type: AgencyType | null): boolean => type !== null && ENFORCEMENT.has(type);

const NAMES_POLICE = /police|polic[ei]a|polizei|polizia|sheriff|marshal|constab|prosecut/;

/**
 * Whether a label names police, a sheriff or a prosecutor: in full, or as small US forces shorten it, `pd` at the end and `so`
 * or `da` beside a county or a state's two letters.
 */
export function saysPolice(label: string): boolean {
  if (NAMES_POLICE.test(label)) return true;
  const [start, end] = [label.slice(0, 2), label.slice(-2)];
  const bare = US_STATES.has(end) ? label.slice(0, -2) : label;
  if (bare.endsWith('pd') || label.endsWith('pd')) return true;
  const office = [bare, label].find((name) => name.endsWith('so') || name.endsWith('da'));
  if (office === undefined) return label.length === 4 && ['pd', 'so', 'da'].includes(start) && US_STATES.has(end);
  const before = office.slice(0, -2);
  return (
    office !== label ||
    before.endsWith('co') ||
    before.endsWith('county') ||
    (before.length >= 6 && US_STATES.has(before.slice(-2)))
  );
}

function worthOf(entry: RegistryEntry, closed: boolean, label: string, police: boolean): Worth {
  if (isEnforcement(entry.type)) return 3;
  if (police || saysPolice(label)) return 2;
  return closed || entry.type !== null ? 1 : 0;
}

/** What there is to imitate of an entry; null when its name is only a suffix. */
export function memberOf(entry: RegistryEntry): Member | null {
  const suffix = governmentSuffixOf(entry.domain);
  const host = readHost(entry.domain);
  if (!host) return null;
  const below = suffix && suffix.suffix.length < entry.domain.length && !suffix.suffix.includes('*');
  // Below a name that the government hands out (`europa.eu`) the label that makes it out comes before that name.
  const before = below && !suffix.publicSuffix ? entry.domain.slice(0, -suffix.suffix.length - 1).split('.') : null;
  const label = before?.at(-1) ?? host.label;
  if (label === '') return null;
  const topLevel = parse(entry.domain).publicSuffix?.split('.').at(-1) ?? '';
  const byName = suffix?.country ?? (topLevel.length === 2 ? countryOf(topLevel) : null);
  return {
    label,
    country: entry.country ?? byName,
    worth: worthOf(entry, suffix?.kind === 'closed', label, suffix?.use === 'police'),
  };
}

/** Alpha-2 code of a country-code top-level domain; `uk` is the only one in use that differs from ISO 3166-1. */
export const countryOf = (topLevel: string): string => (topLevel === 'uk' ? 'GB' : topLevel.toUpperCase());
