import { US_STATES } from './vocabulary.ts';

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
const ENFORCES = ['police', 'sheriff', 'pd', 'so', 'polizei', 'cops', 'marshal', 'constable', 'da', 'statepolice'];
const SHORTEST_PLACE = 4;

const withoutState = (name: string): string =>
  name.length >= SHORTEST_PLACE + 2 && US_STATES.has(name.slice(-2)) ? name.slice(0, -2) : name;

const strip = (name: string): string => {
  for (const word of AFTER)
    if (name.endsWith(word) && name.length - word.length >= SHORTEST_PLACE) return name.slice(0, -word.length);
  return name;
};

/** The place that a town hall's or force's label names, or null: `henriettapdtx`, `cityofhenrietta` and `henriettatx` give `henrietta`. */
export function placeOf(label: string, country: string | null): string | null {
  let name = label;
  for (const word of BEFORE) {
    if (name.startsWith(word) && name.length - word.length >= SHORTEST_PLACE) {
      name = name.slice(word.length);
      break;
    }
  }
  if (country === 'US') {
    const bare = withoutState(strip(withoutState(name)));
    name = strip(bare);
  } else name = strip(name);
  return name.length >= SHORTEST_PLACE ? name : null;
}

/** The place in a name that claims to be its police: `policehenrietta`, `henrietta-pd`, `henriettatxpolice`; null when it claims no such thing. */
export function policedPlace(label: string): string | null {
  const name = label.replaceAll('-', '');
  const claims = ENFORCES.some((word) => {
    const after = withoutState(name).endsWith(word) || name.endsWith(word) || name.startsWith(word);
    return after && name.length - word.length >= SHORTEST_PLACE;
  });
  return claims || /sheriff|police/.test(name) ? placeOf(name, 'US') : null;
}
