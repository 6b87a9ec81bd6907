import type { Meaning } from '../../schema/lexicon.ts';
import type { FieldName } from '../../schema/request.ts';
import { type Candidate, TRUST } from './candidate.ts';
import type { Columns } from './columns.ts';
import { addressesOf } from './mailbox.ts';
import { isVisible, type Page, textOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { Row } from './rows.ts';
import { Flag } from './segment.ts';
import { isEmptyValue, requestWordsIn } from './vocabulary.ts';

/** Fields that only a data request has. A name, an address, a telephone and a date are on every profile page. */
export const SPECIFIC: readonly FieldName[] = [
  'agency',
  'badgeNumber',
  'supervisorName',
  'supervisorContact',
  'requestType',
  'legalBasis',
  'emergency',
  'targets',
  'dataRequested',
  'caseNumber',
];
/** Of these, the ones that make a list's column a request's. */
const LIST_COLUMNS: readonly Meaning[] = [
  'requestType',
  'legalBasis',
  'emergency',
  'targets',
  'dataRequested',
  'caseNumber',
];

const filled = (fields: ReadonlyMap<FieldName, Candidate>, field: FieldName): boolean => {
  const value = fields.get(field)?.value;
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
};

/**
 * Whether what was read is a request: somebody asks, and either enough of a request's own fields are filled in, or the
 * words of its subject and text are those of requests. Thresholds chosen by us on invented and captured pages.
 */
export function isRequest(page: Page, fields: ReadonlyMap<FieldName, Candidate>): boolean {
  const specific = SPECIFIC.filter((field) => filled(fields, field)).length;
  const who = filled(fields, 'requesterEmail') || filled(fields, 'requesterName');
  if (specific >= 5 || (who && specific >= 3)) return true;
  if (!who) return false;
  const subject = fields.get('subject')?.value;
  const inSubject = typeof subject === 'string' ? tellingWords(page, subject) : 0;
  const body = fields.get('bodyText')?.value;
  const inBody = typeof body === 'string' ? tellingWords(page, body, 4) : 0;
  const email = fields.get('requesterEmail');
  // An address that merely stands on the page counts only beside a date, as mails and tickets have.
  const sent = email !== undefined && (email.confidence > TRUST.guess || filled(fields, 'submittedAt'));
  const hints = authorityHints(typeof email?.value === 'string' ? email.value : '');
  // A view of the headers alone has only its subject to tell by.
  const needed = typeof body === 'string' && body.length > 40 ? 3 : 2;
  return sent && filled(fields, 'subject') && inSubject * 2 + inBody + specific + hints >= needed;
}

/** Words of requests in a text, and one more for a provision that it cites. */
function tellingWords({ vocabulary }: Page, text: string, limit?: number): number {
  return requestWordsIn(text, vocabulary, limit) + (citesProvision(text) ? 1 : 0);
}

/** "§ 100j", "s.41(b)", "section 20", "art. 22": a provision's mark with a number after it. */
function citesProvision(text: string): boolean {
  const lower = text.slice(0, 20_000).toLowerCase();
  return PROVISIONS.some((mark) => {
    for (let at = lower.indexOf(mark); at !== -1; at = lower.indexOf(mark, at + 1)) {
      const before = at === 0 ? ' ' : lower.charAt(at - 1);
      const after = lower.slice(at + mark.length, at + mark.length + 2).trimStart();
      if (!/[a-z0-9]/.test(before) && /^\d/.test(after)) return true;
    }
    return false;
  });
}

const PROVISIONS = ['§', 's.', 'sec.', 'section', 'art.', 'article', 'artículo', 'artigo', 'articolo', 'artykuł', '第'];

/** Labels that public authorities and their imitators have in their domains. Chosen by us; says "may be a request", no more. */
const AUTHORITY =
  'gov gouv gob police polizei politie policia polizia polis garda gendarmerie interpol europol justice sheriff prosecutor court'.split(
    ' ',
  );

function authorityHints(address: string): number {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return AUTHORITY.some((word) => domain.includes(word)) ? 1 : 0;
}

/** Labels of a request's own fields that stand there with nothing in them, and nothing to type into. */
export function isHollow(page: Page, pairs: readonly Pair[], fields: ReadonlyMap<FieldName, Candidate>): boolean {
  if (SPECIFIC.some((field) => filled(fields, field)) || filled(fields, 'requesterEmail')) return false;
  const hollow = new Set(
    pairs
      .filter(
        ({ segments, label }) =>
          isVisible(label) && segments.every(({ kind, raw }) => kind === 'text' && isEmptyValue(raw, page.vocabulary)),
      )
      .map(({ meaning }) => meaning),
  );
  return SPECIFIC.filter((field) => hollow.has(field)).length >= 3;
}

/** Whether rows are requests: by their columns, or by the words of enough of them. */
export function areRequests(page: Page, rows: readonly Row[], columns: Columns, rowPairs: readonly Pair[]): boolean {
  const meanings = new Set<Meaning>([...columns.values(), ...rowPairs.map(({ meaning }) => meaning)]);
  if (LIST_COLUMNS.filter((meaning) => meanings.has(meaning)).length >= 2) return true;
  const telling = rows.filter((row) => isTelling(page, row)).length;
  return telling >= 2 && telling >= rows.length * 0.25;
}

/** Whether a row's own words are those of a request, or its sender's domain reads like a public authority's. */
export function isTelling(page: Page, row: Row): boolean {
  const text = textOf(row.segments.filter(({ flags }) => !(flags & Flag.action)));
  return (
    tellingWords(page, text, 1) > 0 || row.segments.some((segment) => addressesOf(page, segment).some(authorityHints))
  );
}
