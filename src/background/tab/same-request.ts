import { type DisclosureRequest, FIELD_NAMES, type RequestFields } from '../../schema/request.ts';
import type { RequestRecord } from './record.ts';

const text = (value: string | null): string => (value ?? '').trim().toLowerCase();

/** Null where one of the two does not say. */
function agree(one: string | null, other: string | null): boolean | null {
  const [a, b] = [text(one), text(other)];
  return a === '' || b === '' ? null : a === b;
}

const withoutFragment = (url: string | null): string => (url ?? '').split('#')[0] ?? '';

/**
 * Whether two readings of one frame are about the same request. The case number decides where both show one; else
 * sender, subject and time must not contradict each other, and one of them or the address must agree.
 */
export function isSameRequest(before: DisclosureRequest, after: DisclosureRequest): boolean {
  const [a, b] = [before.fields, after.fields];
  if (withoutFragment(before.url) !== withoutFragment(after.url) && before.url !== null) {
    return agree(a.caseNumber, b.caseNumber) === true && agree(a.requesterEmail, b.requesterEmail) !== false;
  }
  const byCase = agree(a.caseNumber, b.caseNumber);
  if (byCase !== null) return byCase;
  const signs = [
    agree(a.requesterEmail, b.requesterEmail),
    agree(a.subject, b.subject),
    agree(a.submittedAt, b.submittedAt),
    agree(a.requesterName, b.requesterName),
  ];
  if (signs.includes(false)) return false;
  return signs.includes(true) || before.url === after.url;
}

const isShown = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Fields that an earlier reading of the same request had, and this one has not. */
function vanished(before: RequestRecord, after: RequestFields): Record<string, unknown> {
  const earlier: Record<string, unknown> = { ...before.request.fields, ...before.kept };
  const later: Record<string, unknown> = after;
  return Object.fromEntries(
    FIELD_NAMES.filter((name) => isShown(earlier[name]) && !isShown(later[name])).map((name) => [name, earlier[name]]),
  );
}

/**
 * Joins a new reading with what is known: a new request starts anew; of the same one, what vanished stays until the
 * reviewer dismisses it, so that a page cannot lower its own level by hiding a value.
 */
export function takeReading(before: RequestRecord | undefined, request: DisclosureRequest): RequestRecord {
  if (!before || !isSameRequest(before.request, request))
    return { request, kept: {}, documents: {}, assessment: null, seen: null };
  const { assessment, seen, seenLevel, documents } = before;
  return { request, kept: vanished(before, request.fields), documents, assessment, seen, seenLevel };
}

/** What examination found, beside each file that the page lists; a file that it does not list comes after them. */
function withDocuments(attachments: RequestFields['attachments'], documents: RequestRecord['documents']) {
  const listed = (attachments ?? []).map((one) => {
    const found = documents[one.name ?? ''];
    return found ? { ...one, document: found.document } : one;
  });
  const names = new Set(listed.map(({ name }) => name));
  const others = Object.entries(documents)
    .filter(([name]) => !names.has(name))
    .map(([name, { size, document }]) => ({ name, type: null, size, url: null, document }));
  return attachments === null && others.length === 0 ? null : [...listed, ...others];
}

/** The request as it is assessed: what the page shows, what it showed before, and what its files hold. */
export function assessed({ request, kept, documents }: RequestRecord): DisclosureRequest {
  // Each kept value was parsed as the same field of an earlier reading.
  const fields = { ...request.fields, ...(kept as Partial<RequestFields>) };
  return { ...request, fields: { ...fields, attachments: withDocuments(fields.attachments, documents) } };
}
