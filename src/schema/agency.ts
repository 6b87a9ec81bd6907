import * as z from 'zod/mini';

/** What an agency does; decides whether its mailbox can plausibly send legal process (catalogue S-8). */
export const AGENCY_TYPES = [
  'police',
  'federal-police',
  'prosecutor',
  'court',
  'customs',
  'financial-intelligence',
  'intelligence',
  'military-police',
  'regulator',
  'police-oversight',
  'prison',
  'international',
  'government',
  'other',
] as const;
export type AgencyType = (typeof AGENCY_TYPES)[number];

/** One row of the agency registry. Names are as the agency writes them; `country` is ISO 3166-1 alpha-2, or `XX` for international bodies. */
export const Agency = z.object({
  /** Official name in its own language. */
  name: z.string(),
  /** English name where it differs. */
  nameEn: z.optional(z.string()),
  /** Short forms in real use: `BKA`, `Met`. */
  short: z.optional(z.array(z.string())),
  /** Mail and web domains, lower case ASCII, the main one first. */
  domains: z.array(z.string()),
  /** Names it has left: mail from one of them is a finding of its own (catalogue S-14). */
  retiredDomains: z.optional(z.array(z.string())),
  country: z.string(),
  region: z.optional(z.string()),
  city: z.optional(z.string()),
  type: z.enum(AGENCY_TYPES),
  site: z.optional(z.string()),
  contact: z.optional(z.string()),
  /** Only where a source at hand confirms it. E.164. */
  phone: z.optional(z.string()),
  provenance: z.string(),
  writtenAt: z.string(),
  reviewed: z.boolean(),
});
export type Agency = z.infer<typeof Agency>;
