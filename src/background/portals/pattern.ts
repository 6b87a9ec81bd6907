interface Pattern {
  scheme: string;
  host: string;
  path: string;
}

/** Takes a match pattern such as `https://*.example.com/app/*` apart; null for one that names no host. */
export function parsePattern(text: string): Pattern | null {
  const schemeEnd = text.indexOf('://');
  const pathStart = text.indexOf('/', schemeEnd + 3);
  if (schemeEnd < 0 || pathStart < 0) return null;
  const [scheme, host, path] = [
    text.slice(0, schemeEnd).toLowerCase(),
    text.slice(schemeEnd + 3, pathStart).toLowerCase(),
    text.slice(pathStart),
  ];
  const name = host.startsWith('*.') ? host.slice(2) : host;
  if (!['http', 'https', '*'].includes(scheme) || !/^[a-z0-9.:[\]-]+$/.test(name)) return null;
  return { scheme, host, path };
}

/** The same host in the form that permissions take: without a path. */
export function originOf(text: string): string | null {
  const pattern = parsePattern(text);
  return pattern ? `${pattern.scheme}://${pattern.host}/*` : null;
}

function hostFits(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** `*` stands for any text; every other character for itself. Linear: each part is looked for once, left to right. */
function pathFits(pattern: string, path: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return path === head;
  if (!path.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}

/** Whether an address fits a match pattern. A pattern without a port fits every port, as in both browsers. */
export function fits(text: string, url: string): boolean {
  const pattern = parsePattern(text);
  if (!pattern || !URL.canParse(url)) return false;
  const { protocol, hostname, host, pathname, search } = new URL(url);
  const scheme = protocol.slice(0, -1);
  if (pattern.scheme === '*' ? !['http', 'https'].includes(scheme) : pattern.scheme !== scheme) return false;
  return (
    hostFits(pattern.host, pattern.host.includes(':') ? host : hostname) && pathFits(pattern.path, pathname + search)
  );
}
