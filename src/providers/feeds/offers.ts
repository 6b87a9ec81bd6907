/** Most rows of a feed that are kept; more are cut, newest first would need the whole. */
export const MAX_OFFERS = 50_000;

export interface Offer {
  /** ISO 8601; null when the feed gives no readable day. */
  seenAt: string | null;
  where: string | null;
}

/** What is offered, by domain or address in lower case. */
export type Offers = Map<string, Offer>;

const momentOf = (offer: Offer | undefined): number => Date.parse(offer?.seenAt ?? '') || 0;

/** Adds one row; of two about the same subject the newer stays. */
export function addOffer(offers: Offers, subject: string, offer: Offer): void {
  const key = subject.trim().toLowerCase().replace(/\.$/, '');
  if (key === '' || key.length > 320 || (!offers.has(key) && offers.size >= MAX_OFFERS)) return;
  const known = offers.get(key);
  if (!known || momentOf(offer) > momentOf(known)) offers.set(key, offer);
}

/** An instant in ISO 8601, from text or from seconds since the epoch; null for anything else. */
export function instantOf(value: unknown): string | null {
  const at =
    typeof value === 'number' || (typeof value === 'string' && /^\d{9,10}$/.test(value))
      ? Number(value) * 1000
      : Date.parse(typeof value === 'string' ? value : '');
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : null;
}

export const shortText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
