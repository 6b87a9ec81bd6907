import type { RequestFields } from '../../schema/request.ts';

const METHODS = ['spf', 'dkim', 'dmarc'] as const;

/** `spf=fail … dkim=none; dmarc=fail` (RFC 8601 section 2.2) as three results; null where it names none of them. */
export function authenticationOf(header: string): RequestFields['authenticationResults'] {
  const results: Record<(typeof METHODS)[number], string | null> = { spf: null, dkim: null, dmarc: null };
  const text = header.slice(0, 4000).toLowerCase();
  for (const method of METHODS) results[method] = resultOf(text, method);
  return METHODS.some((method) => results[method] !== null) ? results : null;
}

function resultOf(text: string, method: string): string | null {
  for (let at = text.indexOf(`${method}=`); at !== -1; at = text.indexOf(`${method}=`, at + 1)) {
    if (at > 0 && /[a-z.-]/.test(text.charAt(at - 1))) continue; // header.dkim= and the like
    let end = at + method.length + 1;
    while (end < text.length && /[a-z]/.test(text.charAt(end))) end++;
    const result = text.slice(at + method.length + 1, end);
    if (result) return result;
  }
  return null;
}
