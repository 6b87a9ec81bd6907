/** Letters that Unicode does not decompose, written as people without the key write them. Chosen by us. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Invisible characters that may stand inside a word: soft hyphen, zero-width ones, direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** Marks of the Latin, Greek and Cyrillic scripts only: in Indic scripts a mark is a vowel, in kana it makes another letter. */
const ACCENTS = /[\u0300-\u036f]/gu;
const UNDECOMPOSED = /[ßłøđðþæœı]/gu;
const OUTSIDE_ASCII = /[\u0080-\u{10ffff}]/u;

/**
 * One word in the form in which words are compared: compatibility forms resolved (full-width letters, ligatures,
 * Roman numerals in one character), lower case, accents and invisible characters gone.
 */
export function foldWord(word: string): string {
  if (!OUTSIDE_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
