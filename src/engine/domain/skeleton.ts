import { CONFUSABLES } from '../../data/generated/confusables.ts';

/**
 * Letters with a stroke, hook or tail that neither decompose nor stand in UTS #39: the Latin letter that their Unicode name
 * names ("LATIN SMALL LETTER B WITH HOOK"), or for small capitals and turned letters the letter they are read as.
 */
const READ_AS =
  'a:ɐᴀæ b:ʙƃɓƀᴃ c:ᴄƈȼɕↄ d:ɖɗđᴅȡð e:ɘəɛɜᴇǝɇ f:ƒꜰ g:ɢɡɠǥᵹ h:ɦħʜɧⱨ i:ɪɨıᵻɩ j:ʝɟȷɉᴊ k:ƙᴋⱪ l:ɭɬɫłʟƚȴ m:ɱᴍ n:ɲɳŋɴƞȵ o:øɵɔᴏœ p:ƥᴘᵽþ ' +
  'q:ʠɋ r:ʀɼɽɾɍɹɻ s:ʂꜱȿßʃ t:ŧƫʈᴛƭȶ u:ʉᴜʊɥ v:ʋᴠⱱ w:ɯɰᴡⱳ x:ᶍχ y:ʏɏƴ z:ʐʑƶȥᴢɀʒ';

const PLAIN: ReadonlyMap<string, string> = new Map(
  [READ_AS, CONFUSABLES].flatMap((table) =>
    table.split(' ').flatMap((word) => {
      const [to = '', from = ''] = word.split(':');
      return [...from].map((char) => [char, to] as const);
    }),
  ),
);

/** The letters that a reader sees, in plain Latin where they look like Latin: `еurоpоl` in Cyrillic gives `europol`. */
export function plainForm(label: string): string {
  if (/^[a-z0-9.-]*$/.test(label)) return label;
  let plain = '';
  // Tables first: a Cyrillic letter with a breve must not lose it before it is looked up.
  for (const char of label.normalize('NFC')) {
    const known = PLAIN.get(char);
    if (known !== undefined) plain += known;
    else for (const part of char.normalize('NFD').replace(/\p{M}/gu, '')) plain += PLAIN.get(part) ?? part;
  }
  return plain;
}

/** Two strokes read as one letter. A row that must come first in one reading comes last in the other: `clh` is `dh` or `ch`. */
const GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|rr/g, 'm'],
  [/vv/g, 'w'],
  [/cl|dl|lb/g, 'd'],
  [/lh/g, 'h'],
  [/l[ck]/g, 'k'],
];
const OTHER_READING = [...GLYPHS].reverse();

/** Single characters taken for each other at reading speed; the digits as used in leetspeak. */
const SAME = charTable('0o1lil3e4a5s6g7t8b9gqg');
/** And those that differ by one small stroke. */
const CLOSE = charTable('8dcebdnmrmvu');

/** Pairs `from`, `to` as a table by character code. */
function charTable(pairs: string): Uint8Array {
  const table = Uint8Array.from({ length: 128 }, (_, code) => code);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return table;
}

const STROKES = /rn|nn|rr|vv|cl|dl|lb|lh|l[ck]/;

/** Whether the table or the rule about hyphens changes this character. */
const changes = (code: number, table: Uint8Array): boolean => code === 45 || (code < 128 && table[code] !== code);

function mapped(text: string, table: Uint8Array): string {
  let first = 0;
  while (first < text.length && !changes(text.charCodeAt(first), table)) first += 1;
  if (first === text.length) return text;
  let out = text.slice(0, first);
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 45) out += String.fromCharCode(code < 128 ? (table[code] ?? code) : code);
  }
  return out;
}

function joinStrokes(text: string, glyphs: typeof GLYPHS): string {
  let joined = text;
  for (const [pattern, glyph] of glyphs) joined = joined.replace(pattern, glyph);
  return joined;
}

/**
 * Two labels with the same skeleton look alike: digit for letter, rn for m, vv for w (catalogue L-7). Characters first, then
 * strokes: `c1` is read as `cl` and that as `d`.
 */
export function skeletonOf(plain: string): string {
  const apart = mapped(plain, SAME);
  return STROKES.test(apart) ? joinStrokes(apart, GLYPHS) : apart;
}

export interface Skeletons {
  /** See `skeletonOf`. */
  fine: string;
  /**
   * As `fine`, and c for e, b for d, n for m: glyphs that differ by one small stroke. Up to three readings: strokes joined in one
   * order, in the other, or not at all.
   */
  rough: readonly string[];
}

export function skeletonsOf(plain: string): Skeletons {
  const apart = mapped(plain, SAME);
  if (!STROKES.test(apart)) return { fine: apart, rough: [mapped(apart, CLOSE)] };
  const [fine, other] = [joinStrokes(apart, GLYPHS), joinStrokes(apart, OTHER_READING)];
  const readings = fine === other ? [fine, apart] : [fine, other, apart];
  return { fine, rough: [...new Set(readings.map((reading) => mapped(reading, CLOSE)))] };
}
