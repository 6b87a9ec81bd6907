import type { AgencyType } from '../schema/agency.ts';

/** One registered name and whose it is. Rows imported from plain lists know only the domain. */
export interface RegistryEntry {
  domain: string;
  name: string | null;
  nameEn: string | null;
  short: readonly string[];
  country: string | null;
  region: string | null;
  city: string | null;
  type: AgencyType | null;
  site: string | null;
  contact: string | null;
  phone: string | null;
  /** The body above it, where the list names one: the Department of Justice for the FBI. */
  parent?: string | null;
  source: string;
  reviewed: boolean;
}

export const VERDICTS = [
  'registered',
  'government-suffix',
  'lookalike',
  'deceptive-subdomain',
  'freemail',
  'disposable',
  'unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a domain is, before anyone asks what it wants. */
export interface DomainJudgement {
  /** As typed, lower case. */
  domain: string;
  verdict: Verdict;
  /** Registry domains it is or imitates, best first, at most three. */
  of: string[];
  /** How it imitates (`other-suffix`, `affix`, `confusable`, ...) or what kind of suffix it has; null where there is nothing to say. */
  kind: string | null;
  /** Name of the agency at `of[0]`, when known. */
  agency: string | null;
  /** One plain sentence. */
  why: string;
  /** The name as a browser would show it: Unicode, without invisible characters. */
  shown: string;
  /** In ASCII; differs from `shown` where that holds other letters. */
  ascii: string;
  /** What is odd about how it is written: `invisible`, `mixed-script`, `punycode` ... */
  tells: readonly string[];
}

/** The agency registry. Exact membership is always tested before likeness: 674 pairs of real .gov names are one edit apart. */
export interface AgencyRegistry {
  readonly version: string;
  readonly size: number;
  /** The entry for this domain or for its nearest registered parent: `mail.met.police.uk` belongs to `met.police.uk`. */
  owner(domain: string): RegistryEntry | null;
  /** Entries whose name, English name or short form equals `name`, case and accents aside. */
  named(name: string): readonly RegistryEntry[];
  judge(domain: string): DomainJudgement;
}

/** Everything the engine knows besides the request itself; tests pass a small one of their own. */
export interface Knowledge {
  registry: AgencyRegistry;
  dataVersion: string;
}
