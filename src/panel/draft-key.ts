import type { DisclosureRequest } from '../schema/request.ts';

/** What one request is called among drafts: by its case number and sender where it has both, else by its address too. */
export function draftKey({ url, fields }: DisclosureRequest): string {
  const { caseNumber, requesterEmail, subject } = fields;
  const place = caseNumber ? '' : (url ?? '').split('#')[0];
  return `draft:${JSON.stringify([caseNumber, requesterEmail?.toLowerCase() ?? null, caseNumber ? '' : subject, place])}`;
}
