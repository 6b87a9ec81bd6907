/** Whether an address fits a WebExtension match pattern such as `https://*.example.com/requests/*`. */
export function fitsPattern(address: string, pattern: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  const schemeEnd = pattern.indexOf('://');
  const pathStart = pattern.indexOf('/', schemeEnd + 3);
  if (!url || schemeEnd < 0 || pathStart < 0) return false;
  const scheme = pattern.slice(0, schemeEnd);
  const host = pattern.slice(schemeEnd + 3, pathStart);
  const protocol = url.protocol.slice(0, -1);
  const schemeFits = scheme === '*' ? protocol === 'http' || protocol === 'https' : scheme === protocol;
  return schemeFits && fitsHost(url.hostname, host) && fitsGlob(url.pathname + url.search, pattern.slice(pathStart));
}

function fitsHost(host: string, pattern: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  return pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1)));
}

/** `*` stands for any text; the parts between the stars must follow each other. No back-tracking: first fit, last part at the end. */
function fitsGlob(text: string, glob: string): boolean {
  const parts = glob.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === glob;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
