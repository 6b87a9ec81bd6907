import { csvRows } from './csv-rows.ts';
import { addOffer, instantOf, MAX_OFFERS, type Offers, shortText } from './offers.ts';

/** Names that the three columns may have, in the order looked for. */
const SUBJECT = ['value', 'indicator', 'subject', 'email', 'domain'];
const DAY = ['seen_at', 'seenat', 'last_seen', 'date', 'seen'];
const WHERE = ['where', 'source', 'info', 'comment'];

const columnOf = (header: readonly string[], names: readonly string[]): number =>
  names.map((name) => header.indexOf(name)).find((index) => index >= 0) ?? -1;

/** Offers in a CSV with a header line that names at least one column for the domain or address. Null without one. */
export function readCsv(text: string): Offers | null {
  const [head = [], ...rows] = csvRows(text, MAX_OFFERS + 1);
  const header = head.map((name) => name.trim().toLowerCase());
  const [subject, day, where] = [columnOf(header, SUBJECT), columnOf(header, DAY), columnOf(header, WHERE)];
  if (subject < 0) return null;
  const offers: Offers = new Map();
  for (const row of rows) {
    addOffer(offers, row[subject] ?? '', { seenAt: instantOf(row[day]), where: shortText(row[where]) });
  }
  return offers;
}
