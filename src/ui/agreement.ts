import type { Finding } from '../schema/assessment.ts';
import type { RequestFields } from '../schema/request.ts';

/** `unclear`: shown, but there was nothing to compare it with. */
export type Agreement = 'agree' | 'differ' | 'not-shown' | 'unclear';

export interface AgreementRow {
  what: string;
  /** As the page shows it; empty when it does not. */
  value: string;
  agreement: Agreement;
}

interface Anchor {
  what: string;
  value: (fields: RequestFields) => string;
  /** Catalogue rows that say this part does not fit the rest. */
  differs: readonly string[];
  /** Catalogue rows that say there is nothing to compare it with. */
  unclear: readonly string[];
}

/** Catalogue rows by which the sender's domain is not the agency's, or nobody's in particular. */
const OTHER_DOMAIN = [
  'S-3',
  'S-4',
  'S-6',
  'S-7',
  'S-14',
  'L-1',
  'L-2',
  'L-3',
  'L-4',
  'L-5',
  'L-6',
  'L-7',
  'L-8',
  'L-9',
];

const domainOf = (address: string | null): string => address?.slice(address.lastIndexOf('@') + 1).trim() ?? '';

/** What a requester says of themselves in seven places. A taken-over mailbox leaves the first ones right and others not. */
const ANCHORS: readonly Anchor[] = [
  {
    what: 'Claimed agency',
    value: ({ agency }) => agency ?? '',
    differs: ['S-7', 'S-8', 'S-9', 'C-26'],
    // Whoever writes from elsewhere can name any agency: there is nothing that it agrees with.
    unclear: ['S-5', ...OTHER_DOMAIN],
  },
  {
    what: 'Sender domain',
    value: ({ requesterEmail }) => domainOf(requesterEmail),
    differs: OTHER_DOMAIN,
    unclear: ['S-5', 'S-18'],
  },
  { what: 'Reply-To', value: ({ replyTo }) => domainOf(replyTo), differs: ['S-10', 'S-11'], unclear: [] },
  { what: 'Phone country', value: ({ phone }) => phone ?? '', differs: ['C-19', 'C-20'], unclear: [] },
  { what: 'Language', value: languageOf, differs: ['C-24', 'C-25'], unclear: [] },
  {
    what: 'Time zone',
    value: ({ accountLoginCountry, submittedAt }) => accountLoginCountry || clockOf(submittedAt),
    differs: ['W-2', 'W-3', 'A-9', 'A-10'],
    unclear: [],
  },
  {
    what: 'Citations',
    value: ({ legalBasis }) => legalBasis ?? '',
    differs: ['C-5', 'C-6', 'C-7', 'C-27', 'C-28'],
    unclear: ['C-4'],
  },
];

const UTC_CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });

function clockOf(instant: string | null): string {
  const time = Date.parse(instant ?? '');
  return Number.isFinite(time) ? `${UTC_CLOCK.format(time)} UTC` : (instant ?? '');
}

function languageOf({ bodyText, subject }: RequestFields): string {
  return bodyText || subject ? 'of the text' : '';
}

/** Which parts of the request fit together. "Agree" says that nothing was found to contradict it, never that it is true. */
export function agreementOf(fields: RequestFields, findings: readonly Finding[]): AgreementRow[] {
  const rows = new Set(findings.filter(({ severity }) => severity !== 'info').flatMap(({ catalogue }) => catalogue));
  const comparable = Boolean(fields.agency || fields.country);
  return ANCHORS.map(({ what, value, differs, unclear }) => {
    const shown = value(fields).trim();
    if (differs.some((row) => rows.has(row))) return { what, value: shown, agreement: 'differ' };
    if (shown === '') return { what, value: '', agreement: 'not-shown' };
    const nothingToCompare = !comparable || unclear.some((row) => rows.has(row));
    return { what, value: shown, agreement: nothingToCompare ? 'unclear' : 'agree' };
  });
}
