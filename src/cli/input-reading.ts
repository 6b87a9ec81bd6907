import type { PageKind } from '../schema/reading.ts';
import type { DisclosureRequest } from '../schema/request.ts';

/** What an input turned out to be, before it is assessed. */
export interface InputReading {
  page: PageKind;
  portal: string | null;
  /** Why it cannot be read; null where it can. */
  reason: string | null;
  url: string | null;
  requests: DisclosureRequest[];
}
