/** What a provision lets the requester have. `qualification` = name, parents and address alone. */
export type DataClass =
  | 'qualification'
  | 'subscriber'
  | 'traffic'
  | 'location'
  | 'content'
  | 'financial'
  | 'preservation'
  | 'freeze';

export type Issuer = 'police' | 'prosecutor' | 'court' | 'ministry' | 'security-service' | 'regulator';

export interface Provision {
  /** Words of its number as a text is taken apart: `100 j`, `2703 c 2`, `60 1`. */
  number: string;
  allows: readonly DataClass[];
  issuers: readonly Issuer[];
  /** Lets the company answer; compels nothing. */
  voluntary?: boolean;
  /** For dangers to life or limb. */
  emergency?: boolean;
  /** ISO date from which it no longer applies, and what applies instead. */
  repealed?: { since: string; successor: string };
}

export interface Law {
  /** In English or as its country abbreviates it; shown to reviewers. */
  title: string;
  /** ISO 3166 codes; `EU` for all member states, `INT` for treaties that any state may cite. */
  countries: readonly string[];
  /** How texts name it. White space, points and case do not count, so that OCR spaces do no harm. */
  names: readonly string[];
  /** The name alone is too short or too common: it counts only beside the number of a provision. */
  needsNumber?: boolean;
  provisions: readonly Provision[];
  /** By country, ISO date from which the whole law no longer applies there, and what applies instead. */
  repealed?: Readonly<Record<string, { since: string; successor: string }>>;
}

/** The law of one country (or body) as far as data requests cite it. */
export interface CountryLaw {
  country: string;
  laws: readonly Law[];
  /** Longest preservation in days that one request may ask for, where the law names it. */
  preservationDays?: number;
  /** Authorities that send and receive requests for mutual legal assistance, as texts name them. */
  centralAuthorities: readonly string[];
  provenance: string;
  writtenAt: string;
  reviewed: boolean;
}
