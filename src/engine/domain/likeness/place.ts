import { foldName } from '../../../data/fold-name.ts';
import { US_STATES } from './vocabulary.ts';

/** Longest city name kept for comparing; the longest US one has 45 letters. */
const MAX_CITY = 60;

/** A city's name as a label would have it. */
export const foldCity = (city: string): string => foldName(city.slice(0, MAX_CITY)).replaceAll(' ', '');

/** What stands before or after a place in the name of its police or its town hall; longest first. */
const BEFORE = [
  'cityof',
  'townof',
  'villageof',
  'countyof',
  'boroughof',
  'townshipof',
  'police',
  'polizei',
  'pd',
  'join',
];
const AFTER = [
  'countysheriffsoffice',
  'countysheriffoffice',
  'countysheriff',
  'policedepartment',
  'sheriffsoffice',
  'sheriffoffice',
  'policedept',
  'sheriffdept',
  'statepolice',
  'townpolice',
  'citypolice',
  'township',
  'sheriffs',
  'sheriff',
  'county',
  'borough',
  'village',
  'police',
  'city',
  'town',
  'cops',
  'twp',
  'pd',
  'so',
  'co',
];
/** Words whose presence makes a name a police body's. */
const ENFORCES = ['polizei', 'cops', 'marshal', 'constable', 'pd', 'so', 'da'];
const SHORTEST_PLACE = 4;

const withoutState = (name: string): string =>
  name.length >= SHORTEST_PLACE + 2 && US_STATES.has(name.slice(-2)) ? name.slice(0, -2) : name;

/** Words by the letter that they start or end with: each name is asked about half a dozen ways. */
const byLetter = (
  words: readonly string[],
  letterOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(letterOf(word), [...(groups.get(letterOf(word)) ?? []), word]);
  return groups;
};
const BY_START = byLetter(BEFORE, (word) => word.charAt(0));
const BY_END = byLetter(AFTER, (word) => word.slice(-1));

const withoutBefore = (name: string): string => {
  const words = BY_START.get(name.charAt(0)) ?? [];
  const word = words.find((known) => name.startsWith(known) && name.length - known.length >= SHORTEST_PLACE);
  return word === undefined ? name : name.slice(word.length);
};

const withoutAfter = (name: string): string => {
  const words = BY_END.get(name.slice(-1)) ?? [];
  const word = words.find((known) => name.endsWith(known) && name.length - known.length >= SHORTEST_PLACE);
  return word === undefined ? name : name.slice(0, -word.length);
};

/**
 * The places that a town hall's or force's label may name: `henriettapdtx`, `cityofhenrietta` and `henriettatx` all give
 * `henrietta`. Several, because the last two letters of a name may be a state's or its own (`waseca`).
 */
export function placesOf(label: string, country: string | null): string[] {
  const name = withoutBefore(label);
  if (country !== 'US') return [withoutAfter(name)].filter(({ length }) => length >= SHORTEST_PLACE);
  const bare = [withoutAfter(name), withoutAfter(withoutState(name))];
  const all = bare.flatMap((place) => [place, withoutState(place), withoutAfter(withoutState(place))]);
  return [...new Set(all)].filter(({ length }) => length >= SHORTEST_PLACE);
}

/** The places in a name that claims to be their police: `policehenrietta`, `henrietta-pd`; none when it claims no such thing. */
export function policedPlaces(label: string): string[] {
  const name = label.replaceAll('-', '');
  const bare = withoutState(name);
  const claims =
    /sheriff|police/.test(name) ||
    ENFORCES.some(
      (word) => (name.endsWith(word) || bare.endsWith(word)) && bare.length - word.length >= SHORTEST_PLACE,
    );
  if (!claims) return [];
  const places = placesOf(name, 'US');
  // The claim itself must be gone from what is left, or a force's own name would be a place.
  return places.filter((place) => place !== name);
}
