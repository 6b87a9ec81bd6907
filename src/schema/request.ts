import * as z from 'zod/mini';
import { DocumentFacts } from './document.ts';
import { FIELD_NAMES, type FieldName } from './field-names.ts';

export { FIELD_NAMES, type FieldName };

/** What kind of legal process a request says it is, whatever the page calls it. */
export const PROCESSES = [
  'emergency',
  'subpoena',
  'court-order',
  'search-warrant',
  'production-order',
  'preservation',
  'freeze',
  'mlat',
  'epoc',
  'epoc-pr',
  'national-security',
  'other',
] as const;
export type Process = (typeof PROCESSES)[number];

/** Longest text and list taken from a page. A request that says more than this is cut, never refused. */
export const LIMITS = { text: 1_100_000, items: 500 } as const;

// A field that the page does not show is null, and so is one that the input leaves out: the two mean the same.
const text = z._default(z.nullable(z.string().check(z.maxLength(LIMITS.text))), null);
const texts = z._default(
  z.nullable(z.array(z.string().check(z.maxLength(LIMITS.text))).check(z.maxLength(LIMITS.items))),
  null,
);
const flag = z._default(z.nullable(z.boolean()), null);
const result = z._default(z.nullable(z.string()), null);

export const AuthenticationResults = z.looseObject({ spf: result, dkim: result, dmarc: result });

export const Attachment = z.looseObject({
  name: text,
  type: text,
  size: z._default(z.nullable(z.number()), null),
  url: text,
  document: z.optional(DocumentFacts),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * The request as the page shows it. `null` = not shown; `""` = shown, and empty.
 * Instants are ISO 8601. `targets` never leave the device.
 */
export const RequestFields = z.looseObject({
  requesterName: text,
  requesterEmail: text,
  requesterDisplayName: text,
  replyTo: text,
  agency: text,
  unit: text,
  country: text,
  phone: text,
  badgeNumber: text,
  supervisorName: text,
  supervisorContact: text,
  requestType: text,
  process: z._default(z.nullable(z.enum(PROCESSES)), null),
  legalBasis: text,
  emergency: flag,
  submittedAt: text,
  dueAt: text,
  targets: texts,
  dataRequested: texts,
  subject: text,
  caseNumber: text,
  bodyText: text,
  authenticationResults: z._default(z.nullable(AuthenticationResults), null),
  accountCreatedAt: text,
  accountLastActiveAt: text,
  accountVerified: flag,
  accountLoginCountry: text,
  priorRequests: z._default(z.nullable(z.number()), null),
  attachments: z._default(z.nullable(z.array(Attachment).check(z.maxLength(LIMITS.items))), null),
} satisfies Record<FieldName, z.ZodMiniType>);
export type RequestFields = z.infer<typeof RequestFields>;

/** Where a value was read: `element` is the content script's own reference, meaningful only to it. */
export const ReadFrom = z.object({
  element: z.string().check(z.maxLength(400)),
  visible: z.boolean(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
});
export type ReadFrom = z.infer<typeof ReadFrom>;

export const DisclosureRequest = z.looseObject({
  portal: z._default(z.nullable(z.string()), null),
  url: z._default(z.nullable(z.string().check(z.maxLength(8192))), null),
  readAt: z._default(z.nullable(z.string()), null),
  fields: RequestFields,
  readFrom: z._default(z.record(z.string(), ReadFrom), {}),
});
export type DisclosureRequest = z.infer<typeof DisclosureRequest>;
