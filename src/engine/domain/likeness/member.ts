import { countryByCode } from '../../../data/countries.ts';
import { foldName } from '../../../data/fold-name.ts';
import { type GovernmentSuffix, governmentSuffixOf } from '../../../data/suffixes.ts';
import type { AgencyType } from '../../../schema/agency.ts';
import type { RegistryEntry } from '../../knowledge.ts';
import { readHost } from '../host.ts';
import { foldCity } from './place.ts';
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

/** Bodies that investigate or hold people, though police are elsewhere. */
const INVESTIGATES: ReadonlySet<AgencyType> = new Set<AgencyType>(['prison', 'police-oversight']);

/** Whether a body of this type sends legal process of its own. */
export const isEnforcement = (type: AgencyType | null): boolean => type !== null && ENFORCEMENT.has(type);

/** Police in the languages of the registry, and the offices beside them. */
const NAMES_POLICE =
  /polic[eijy]|poliz[ei]|politi|polisen|poliisi|gendarm|carabinier|guardiacivil|sheriff|marshal|constab|prosecut/;

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

/** Whether the label is nothing but the place: `boston.gov` serves its police too, and half of Boston uses the name. */
const isPlace = (label: string, { city, region, country, name, type }: RegistryEntry): boolean =>
  [
    city,
    region,
    country === null ? null : (countryByCode(country)?.name ?? null),
    type === 'police' ? placeInName(name) : null,
  ].some((place) => place !== null && foldCity(place) === label);

/** `Boston` of "Boston Police Department" and "City of Boston". */
function placeInName(name: string | null): string | null {
  const words = foldName((name ?? '').slice(0, MAX_NAME)).split(' ');
  const place = words.filter((word) => !OFFICE_WORDS.has(word));
  return place.length === 0 || place.length === words.length ? null : place.join(' ');
}

const MAX_NAME = 120;
const OFFICE_WORDS = new Set(
  'police department of sheriff s office county city town village state the metropolitan service bureau constabulary district attorney patrol highway'.split(
    ' ',
  ),
);

/** Up to this many letters a label is a word or a syllable somewhere; it names an agency only if people call it that. */
const ACRONYM = 4;

/** Whether people call the agency by this label: one of its short names, or its initials. */
function isItsName(label: string, { name, nameEn, short }: RegistryEntry): boolean {
  const initials = [name, nameEn].map((known) =>
    foldName((known ?? '').slice(0, MAX_NAME))
      .split(' ')
      .filter((word) => word.length > 3 || word.length === 0),
  );
  const [start, end] = [label.slice(0, 2), label.slice(-2)];
  return (
    // `ilag`: a state's two letters and what the office is called.
    (label.length === ACRONYM && (US_STATES.has(start) || US_STATES.has(end))) ||
    short.some((known) => foldCity(known) === label) ||
    initials.some((words) => words.map((word) => word.charAt(0)).join('') === label)
  );
}

/** The joined labels of a host (`isp.in` of `isp.in.gov`) are a name of its own only from here. */
const HOST_LABEL = 8;

interface Standing {
  closed: boolean;
  police: boolean;
  isHost: boolean;
}

function worthOf(entry: RegistryEntry, label: string, { closed, police, isHost }: Standing): Worth {
  const own = label.length > (isHost ? HOST_LABEL : ACRONYM) || (!isHost && isItsName(label, entry));
  if (own && (isEnforcement(entry.type) || INVESTIGATES.has(entry.type ?? 'other')) && !isPlace(label, entry)) return 3;
  if (isHost && !own) return 0;
  if (police || saysPolice(label)) return 2;
  return closed || entry.type !== null ? 1 : 0;
}

/** The one label below a suffix of the government's own, as most published names are: nothing else is to be found out about it. */
function onlyLabel(domain: string, suffix: GovernmentSuffix): string | null {
  if (!suffix.publicSuffix || suffix.suffix.includes('*')) return null;
  const label = domain.slice(0, -suffix.suffix.length - 1);
  return /^[a-z0-9-]+$/.test(label) && !label.startsWith('xn--') ? label : null;
}

/** What there is to imitate of an entry; null when its name is only a suffix. */
export function memberOf(entry: RegistryEntry): Member | null {
  const suffix = governmentSuffixOf(entry.domain);
  const only = suffix ? onlyLabel(entry.domain, suffix) : null;
  if (suffix && only !== null) return member(entry, only, suffix, { isHost: false, country: suffix.country });
  const host = readHost(entry.domain);
  if (!host) return null;
  const below = suffix && suffix.suffix.length < entry.domain.length && !suffix.suffix.includes('*');
  // Below a name that the government hands out (`europa.eu`) the label that makes it out comes before that name; elsewhere a host
  // of a larger body is known by both: `polizei.hessen.de` is no reason to watch over `hessen`.
  const before = below && !suffix.publicSuffix ? entry.domain.slice(0, -suffix.suffix.length - 1).split('.') : null;
  const label = (before ?? [...host.sub, host.label]).join('');
  if (label === '') return null;
  const topLevel = host.suffix.split('.').at(-1) ?? '';
  const country = suffix?.country ?? (topLevel.length === 2 ? countryOf(topLevel) : null);
  return member(entry, label, suffix, { isHost: before === null && host.sub.length > 0, country });
}

const member = (
  entry: RegistryEntry,
  label: string,
  suffix: GovernmentSuffix | null,
  { isHost, country }: { isHost: boolean; country: string | null },
): Member => ({
  label,
  country: entry.country ?? country,
  worth: worthOf(entry, label, { closed: suffix?.kind === 'closed', police: suffix?.use === 'police', isHost }),
});

/** Alpha-2 code of a country-code top-level domain; `uk` is the only one in use that differs from ISO 3166-1. */
export const countryOf = (topLevel: string): string => (topLevel === 'uk' ? 'GB' : topLevel.toUpperCase());
