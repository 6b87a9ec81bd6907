import type { PageReading } from '../../schema/reading.ts';
import type { DisclosureRequest } from '../../schema/request.ts';

/** Turns what a page showed into requests: enum, booleans, instants. Expects a parsed reading. */
export function normaliseReading(
  _reading: PageReading,
  _page: { url: string | null; readAt: string | null },
): DisclosureRequest[] {
  return [];
}
