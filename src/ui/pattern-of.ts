/**
 * The match pattern of an address as a person types it: `desk.example.com/inbox` gives `https://desk.example.com/*`.
 * Null when it names no host. Ports are left out: Firefox's patterns have none, and Chromium's then match any.
 */
export function patternOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const withScheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname } = new URL(withScheme);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const isHost = hostname === 'localhost' || hostname.includes('.');
  return isHost ? `${protocol}//${hostname}/*` : null;
}
