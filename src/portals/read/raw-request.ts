import type { RawRequest } from '../../schema/reading.ts';
import type { FieldName } from '../../schema/request.ts';
import type { Candidate } from './candidate.ts';

/** Longest text sent for one value; the schema allows a little more. */
const TEXT_LIMIT = 1_000_000;

/** One request as it travels: plain values, and for each the number of the copied element that shows it. */
export function rawRequest(
  fields: ReadonlyMap<FieldName, Candidate>,
  attachments: RawRequest['attachments'],
): RawRequest {
  const request: RawRequest = { values: {}, readFrom: {}, attachments };
  for (const [field, { value, element, visible, confidence }] of fields) {
    request.values[field] = typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : value;
    request.readFrom[field] = { element: elementName(element.number), visible, confidence };
  }
  return request;
}

export const elementName = (number: number): string => `e${number}`;
