import * as z from 'zod/mini';

const instant = z.string();
const maybeInstant = z._default(z.nullable(z.string()), null);
const count = z._default(z.number(), 0);
const lines = z._default(z.array(z.string()), []);

export const MailDns = z.looseObject({
  exists: z.boolean(),
  mx: lines,
  nullMx: z._default(z.boolean(), false),
  spf: z._default(z.nullable(z.string()), null),
  dmarc: z._default(
    z.nullable(z.looseObject({ policy: z.string(), subdomainPolicy: z._default(z.nullable(z.string()), null) })),
    null,
  ),
  spfLookups: z.optional(z.number()),
  nameServers: z.optional(z.array(z.string())),
  addresses: z.optional(z.array(z.string())),
  dnssec: z.optional(z.string()),
  mtaSts: z.optional(z.boolean()),
  tlsRpt: z.optional(z.boolean()),
  previous: z.optional(z.looseObject({})),
});
export type MailDns = z.infer<typeof MailDns>;

export const Registration = z.looseObject({
  registeredAt: maybeInstant,
  changedAt: maybeInstant,
  expiresAt: maybeInstant,
  registrar: z._default(z.nullable(z.string()), null),
  statuses: lines,
  registrant: z.optional(z.nullable(z.string())),
  privacy: z.optional(z.boolean()),
});
export type Registration = z.infer<typeof Registration>;

export const ExposureDomain = z.looseObject({ infections: count, latestAt: maybeInstant });
export const ExposureAccount = z.looseObject({
  infections: count,
  latestAt: maybeInstant,
  breaches: count,
  portalLogins: z.optional(z.boolean()),
});
export const Abuse = z.looseObject({ lists: lines });
export const OfferedForSale = z.looseObject({ seenAt: maybeInstant, where: z._default(z.nullable(z.string()), null) });
export const Reputation = z.looseObject({
  standing: z.enum(['reported-fraud', 'mixed', 'in-good-standing']),
  reporters: count,
  latestAt: maybeInstant,
  own: z._default(z.boolean(), false),
});
export type Reputation = z.infer<typeof Reputation>;
export const RequesterStanding = z.looseObject({
  standing: z.enum(['verified', 'unverified', 'suspended', 'reverification-due']),
  agencyStatus: z._default(z.nullable(z.string()), null),
  at: maybeInstant,
});
export const History = z.looseObject({
  firstSeenAt: maybeInstant,
  lastSeenAt: maybeInstant,
  requestsLastHour: count,
  requestsLastDay: count,
  requestsLast30Days: count,
  denied: count,
  callBackAt: maybeInstant,
  callBackResult: z._default(z.nullable(z.enum(['confirmed', 'refuted'])), null),
  agenciesSharingPhone: count,
  sameTargetOtherAgencies: count,
  similarTextOtherAgencies: count,
  correctionAskedAt: z.optional(z.nullable(z.string())),
});
export type History = z.infer<typeof History>;

/** A look-up's answer. `unavailable` is never read as clean and never as bad. */
const lookupOf = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('status', [
    z.looseObject({
      status: z.literal('found'),
      value,
      source: z.optional(z.string()),
      at: z.optional(instant),
      /** Why a part of the look-up could not run although another part found this. */
      partly: z.optional(z.string()),
    }),
    z.looseObject({ status: z.literal('absent'), source: z.optional(z.string()), at: z.optional(instant) }),
    z.looseObject({
      status: z.literal('unavailable'),
      reason: z._default(z.string(), 'no reason given'),
      source: z.optional(z.string()),
      at: z.optional(instant),
    }),
  ]);

/** By subject: a domain or an e-mail address, lower case. */
const bySubject = <T extends z.ZodMiniType>(value: T) => z.optional(z.record(z.string(), lookupOf(value)));

/** Every look-up known to the engine. An entry that is missing altogether means "not consulted". */
export const Evidence = z.looseObject({
  'mail-dns': bySubject(MailDns),
  registration: bySubject(Registration),
  'exposure-domain': bySubject(ExposureDomain),
  'exposure-account': bySubject(ExposureAccount),
  abuse: bySubject(Abuse),
  'offered-for-sale': bySubject(OfferedForSale),
  reputation: bySubject(Reputation),
  'requester-standing': bySubject(RequesterStanding),
  history: bySubject(History),
});
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceKey = keyof typeof Evidence.shape;

export interface EvidenceValues {
  'mail-dns': MailDns;
  registration: Registration;
  'exposure-domain': z.infer<typeof ExposureDomain>;
  'exposure-account': z.infer<typeof ExposureAccount>;
  abuse: z.infer<typeof Abuse>;
  'offered-for-sale': z.infer<typeof OfferedForSale>;
  reputation: z.infer<typeof Reputation>;
  'requester-standing': z.infer<typeof RequesterStanding>;
  history: History;
}

export type Lookup<T> =
  | {
      status: 'found';
      value: T;
      source?: string | undefined;
      at?: string | undefined;
      partly?: string | undefined;
    }
  | { status: 'absent'; source?: string | undefined; at?: string | undefined }
  | { status: 'unavailable'; reason: string; source?: string | undefined; at?: string | undefined };

/** What each look-up is asked about. `registrable` falls back to the full domain (design 2.1). */
export const ASKED_BY: Readonly<Record<EvidenceKey, readonly ('domain' | 'registrable' | 'email')[]>> = {
  'mail-dns': ['domain'],
  registration: ['registrable'],
  'exposure-domain': ['domain'],
  'exposure-account': ['email'],
  abuse: ['domain'],
  'offered-for-sale': ['domain', 'email'],
  reputation: ['domain', 'email'],
  'requester-standing': ['email'],
  history: ['email'],
};
export const EVIDENCE_KEYS = Object.keys(ASKED_BY) as readonly EvidenceKey[];
