import type { PageReading, RawRequest } from '../../schema/reading.ts';
import { DisclosureRequest, FIELD_NAMES } from '../../schema/request.ts';
import { resultsOnPage } from './authentication-results.ts';
import { instantOf } from './instant.ts';
import { processOf } from './process.ts';

const INSTANTS = new Set(['submittedAt', 'dueAt', 'accountCreatedAt', 'accountLastActiveAt']);

export interface PageFacts {
  url: string | null;
  /** ISO 8601. */
  readAt: string | null;
  /** Mail servers whose results count; without any, what the page shows does. */
  receivingHosts?: readonly string[];
}

/** Turns what a page showed into requests: enum, instants, results. Expects a reading that the schema has parsed. */
export function normaliseReading(reading: PageReading, page: PageFacts): DisclosureRequest[] {
  return reading.requests.map((raw) => normaliseRequest(raw, reading, page));
}

export function normaliseRequest(
  raw: RawRequest,
  { portal, language }: Pick<PageReading, 'portal' | 'language'>,
  { url, readAt, receivingHosts = [] }: PageFacts,
): DisclosureRequest {
  const fields: Record<string, unknown> = {};
  for (const field of FIELD_NAMES) {
    const value = raw.values[field];
    if (value === undefined) continue;
    fields[field] =
      field === 'authenticationResults' && typeof value === 'string'
        ? resultsOnPage(value, receivingHosts)
        : normaliseValue(field, value, language);
  }
  const type = typeof fields.requestType === 'string' ? fields.requestType : null;
  fields.process = processOf(type, fields.emergency === true);
  if (raw.attachments.length > 0) fields.attachments = raw.attachments;
  return DisclosureRequest.parse({ portal, url, readAt, fields, readFrom: raw.readFrom });
}

/** A value in the form of the contract; null where it is shown in a form that we cannot read. */
function normaliseValue(field: string, value: RawRequest['values'][string], language: string | null): unknown {
  if (field === 'emergency' || field === 'accountVerified') return typeof value === 'boolean' ? value : null;
  if (field === 'targets' || field === 'dataRequested') return Array.isArray(value) ? value : [String(value)];
  if (typeof value !== 'string') return null;
  if (INSTANTS.has(field)) return value === '' ? '' : instantOf(value, language);
  if (field === 'priorRequests') return wholeNumber(value);
  return field === 'process' || field === 'attachments' || field === 'authenticationResults' ? null : value;
}

function wholeNumber(text: string): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
