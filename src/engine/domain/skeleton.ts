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

const GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|rr/g, 'm'],
  [/vv/g, 'w'],
  [/cl|dl|lb/g, 'd'],
  [/lh/g, 'h'],
  [/l[ck]/g, 'k'],
];
/** Single characters taken for each other at reading speed; the digits as used in leetspeak. */
const SAME: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  q: 'g',
};
const CLOSE: Readonly<Record<string, string>> = { ...SAME, c: 'e', b: 'd', n: 'm', '8': 'd' };

const folded = (plain: string, same: Readonly<Record<string, string>>): string => {
  let text = plain.replaceAll('-', '');
  for (const [pattern, glyph] of GLYPHS) text = text.replace(pattern, glyph);
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    out += same[char] ?? char;
  }
  return out;
};

/** Two labels with the same skeleton look alike: digit for letter, rn for m, vv for w (catalogue L-7). */
export const skeletonOf = (plain: string): string => folded(plain, SAME);

/** As `skeletonOf`, and c for e, b for d, n for m: glyphs that differ by one small stroke. */
export const roughSkeletonOf = (plain: string): string => folded(plain, CLOSE);
