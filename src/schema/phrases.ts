/** A language by its ISO 639-1 code. */
export type Language = string;

/**
 * What to look for in a text, under one name, by language. Patterns are words apart by blanks: `a|b_c` either "a" or
 * "b c", `stem*` any word that starts so, `word?` may be missing, `...` up to three words
 * between, `...8` up to eight, `#` a number. Accents and case do not count.
 */
export interface PhraseList {
  topic: string;
  /** Where the list comes from. */
  provenance: string;
  phrases: Readonly<Record<Language, readonly string[]>>;
}
