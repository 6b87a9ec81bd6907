import { COUNTRY_ALIASES } from './country-aliases.ts';
import { foldName } from './fold-name.ts';
import { COUNTRY_ROWS } from './generated/countries.ts';

/** One country or territory of ISO 3166-1, plus Kosovo (XK, user-assigned but in general use). */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  alpha3: string;
  /** English name (CLDR). */
  name: string;
  /** Names in its own languages where they differ from the English one. */
  native: readonly string[];
  /** Names in other languages, and names in common use. */
  otherNames: readonly string[];
  /** ISO 639-1, the most spoken one first. */
  languages: readonly string[];
  /** Without the plus sign: `44`. Countries of the North American plan all have `1`. */
  callingCodes: readonly string[];
  /** IANA names, one for each distinct clock, the one most people live by first. */
  timeZones: readonly string[];
}

/** Longest text tried as a country name; the longest official one has 56 characters. */
const MAX_NAME = 100;

const words = (cell: string | undefined, separator: string): string[] =>
  cell === undefined || cell === '' ? [] : cell.split(separator);

function parseRow(row: string): Country {
  const [code = '', alpha3 = '', name = '', native, other, languages, calling, zones] = row.split('\t');
  return {
    code,
    alpha3,
    name,
    native: words(native, '|'),
    otherNames: [...words(other, '|'), ...words(COUNTRY_ALIASES[code], '|')],
    languages: words(languages, ' '),
    callingCodes: words(calling, ' '),
    timeZones: words(zones, ' '),
  };
}

/** Every country, in order of its code. */
export const countries: readonly Country[] = COUNTRY_ROWS.split('\n').map(parseRow);

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

/** The country of an alpha-2 code in capitals, or null. */
export const countryByCode = (code: string): Country | null => byCode.get(code) ?? null;

/** `Kongo`, which two countries are called in Czech and Polish, names neither. */
const AMBIGUOUS = '';

let byName: Map<string, string> | null = null;

/** Folded name to code; made at first use, because a content script that never asks should not pay for it. */
function names(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const { code, alpha3, name, native, otherNames } of countries) {
    for (const text of [code, alpha3, name, ...native, ...otherNames]) {
      const folded = foldName(text);
      byName.set(folded, (byName.get(folded) ?? code) === code ? code : AMBIGUOUS);
    }
  }
  return byName;
}

/**
 * The alpha-2 code a text names: a code, or a name in any of the languages of the table ("Vereinigtes Königreich", "UK",
 * "日本"); null when it names none. Also reads `Germany (DE)`, `Texas, USA` and a leading article.
 */
export function countryOf(text: string | null): string | null {
  if (text === null || text.length > MAX_NAME) return null;
  const tries = [text, text.replace(/\([^()]*\)/gu, ' '), text.slice(text.lastIndexOf(',') + 1)];
  for (const attempt of tries) {
    const folded = foldName(attempt);
    const code = names().get(folded) ?? names().get(folded.replace(/^(?:the|la|le|el|die|de|der|das) /u, ''));
    if (code !== undefined) return code === AMBIGUOUS ? null : code;
  }
  return null;
}
