import { docketFormats } from '../../data/dockets.ts';
import type { DocketFormat } from '../../schema/docket.ts';

/** What cannot be about a number: nothing but zeros, a year still to come, check digits that do not fit. */
export type DocketFault = 'zeros' | 'future' | 'check';

export interface Docket {
  format: DocketFormat;
  /** As written. */
  text: string;
  fault: DocketFault | null;
}

/** More numbers than one request names; bounds the work on a long text. */
const MOST = 20;

/** Before this many years from now, two digits mean this century. */
const AHEAD = 20;

function yearOf(digits: string, years: DocketFormat['years'], present: number): number {
  const value = Number(digits);
  if (years === 'reiwa') return 2018 + value;
  if (digits.length === 4) return value;
  const thisCentury = present - (present % 100) + value;
  return thisCentury > present + AHEAD ? thisCentury - 100 : thisCentury;
}

/**
 * Brazil's common number carries two check digits by ISO 7064 MOD 97-10 over number, year, court and origin
 * (Resolução CNJ 65/2008, annex VIII).
 */
function cnjFits({ number = '', year = '', court = '', origin = '', check = '' }: Record<string, string>): boolean {
  const digits = `${number}${year}${court.replace('.', '')}${origin}`;
  return BigInt(`${digits}${check}`) % 97n === 1n;
}

function faultOf(format: DocketFormat, groups: Record<string, string>, present: number): DocketFault | null {
  if (/^0+$/.test(groups.number ?? '')) return 'zeros';
  if (yearOf(groups.year ?? '', format.years, present) > present) return 'future';
  return format.check === 'cnj' && !cnjFits(groups) ? 'check' : null;
}

/** The case and warrant numbers of a known form that a text holds, at most 20. `present` is the year it was written. */
export function docketsIn(text: string, present: number): Docket[] {
  const found: Docket[] = [];
  for (const format of docketFormats) {
    for (const match of text.matchAll(format.pattern)) {
      if (found.length === MOST) return found;
      found.push({ format, text: match[0].trim(), fault: faultOf(format, match.groups ?? {}, present) });
    }
  }
  return found;
}
