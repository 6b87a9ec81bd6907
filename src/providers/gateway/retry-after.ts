/** Longest wait that a server can ask of us: it may be wrong or hostile. */
const MOST_MS = 3_600_000;

/** Milliseconds to wait by a Retry-After header (RFC 9110 section 10.2.3): seconds or a date. Null without a readable one. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), MOST_MS) : null;
}
