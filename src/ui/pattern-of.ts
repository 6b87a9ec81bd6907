/** Labels of letters, digits, hyphens and underscores: URL parsing also lets `*` and empty labels through. */
const HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20}$/;

/**
 * The match pattern of an address as a person types it: `desk.example.com/inbox` gives `https://desk.example.com/*`.
 * Null when it names no host. A name without a dot, as intranets have, counts when its scheme was typed too. Ports are left out: Firefox's patterns have none, and Chromium's then match any.
 */
export function patternOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const hasScheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text);
  const withScheme = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname } = new URL(withScheme);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const isNamed = hasScheme || hostname === 'localhost' || hostname.includes('.');
  return isNamed && HOST.test(hostname) ? `${protocol}//${hostname}/*` : null;
}
