/** How the courts or prosecutors of one country write the number of a case or warrant. */
export interface DocketFormat {
  country: string;
  /** Who numbers so, in English. */
  of: string;
  /** Global. Named groups: `number`, the running number, and `year`, in two or four digits. */
  pattern: RegExp;
  /** `reiwa`: years of the Japanese era that began in 2019. */
  years: 'common-era' | 'reiwa';
  /** The check digits of the form; none where it has none, or where nobody publishes how they are made. */
  check?: 'cnj';
  /** An invented number of this form. */
  example: string;
  provenance: string;
  reviewed: boolean;
}
