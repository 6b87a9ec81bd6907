/**
 * Registries of any size, of invented names in the shape of real ones: a place, mostly a state, mostly an office. Places are put
 * together from parts as English ones are, so that thousands of names share their beginnings and their ends.
 */
const STARTS =
  'ash bar beck bel bram bur cal car chal clay cor dal den dor dun ed el fair fern frank gar glen grant hal ham har hat hol hun ivy jas ken king kirk lan law lin lock mar mil mon nor oak or pem pen ply quin ray red rich ros sal san shel spring stan sul sum tal thorn tren up val wal war wen west whit win wood york'.split(
    ' ',
  );
const MIDDLES = ['', 'a', 'ber', 'den', 'er', 'ing', 'ling', 'mont', 'ner', 'o', 'ter', 'ver'];
const ENDS =
  'borough bridge brook burg bury chester creek dale field ford grove haven hill land ley mont mouth port ridge side stead ton vale view ville water wick wood worth'.split(
    ' ',
  );
const STATES =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy'.split(
    ' ',
  );
const OFFICES = ['', '', 'pd', 'police', 'so', 'sheriff', 'county', 'countysheriff', 'da'];
const SHOPS = ['shop', 'studio', 'media', 'games', 'tech', 'travel', 'music', 'labs', 'home', 'photo'];

/** Park and Miller's minimal standard generator (1988): enough to pick names, and the same ones each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const pick = (list: readonly string[], roll: (sides: number) => number): string => list[roll(list.length)] ?? '';

const place = (roll: (sides: number) => number): string => pick(STARTS, roll) + pick(MIDDLES, roll) + pick(ENDS, roll);

/** Distinct invented .gov names. */
export function manyNames(count: number): string[] {
  const roll = dice(20_261_123);
  const names = new Set<string>();
  while (names.size < count) {
    const state = roll(4) === 0 ? '' : pick(STATES, roll);
    names.add(`${place(roll)}${roll(2) === 0 ? pick(OFFICES, roll) + state : state + pick(OFFICES, roll)}.gov`);
  }
  return [...names];
}

/** The same name with one letter changed, on a suffix that anyone can buy. */
export function typoOnSale(name: string, index: number): string {
  const label = name.slice(0, -'.gov'.length);
  const at = (index * 7) % label.length;
  return `${label.slice(0, at)}${String.fromCharCode(97 + (index % 26))}${label.slice(at + 1)}.us`;
}

/** Names of businesses, which no agency's name is near. */
export function ordinarySites(count: number): string[] {
  const roll = dice(7);
  return Array.from({ length: count }, () => {
    const middle = pick(MIDDLES, roll) + pick(STARTS, roll);
    return `${pick(STARTS, roll)}${middle}${pick(SHOPS, roll)}.${pick(['com', 'net', 'io', 'shop'], roll)}`;
  });
}
