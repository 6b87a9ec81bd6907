import { parse } from 'tldts';
import { toAscii } from '../domain/address.ts';

/** Why a cell holds no domain to register, or the domain in lower-case ASCII. */
export function domainIn(cell: string): { domain: string } | { reason: string } {
  const text = cell.trim().toLowerCase();
  if (text === '') return { reason: 'no domain' };
  if (text.startsWith('*.')) return { reason: 'a whole suffix, not a name' };
  const address = text.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const bare = address.split('/', 1)[0] ?? '';
  if (!bare.includes('.')) return { reason: 'not a domain name' };
  const ascii = toAscii(bare);
  if (ascii === null || ascii.length > 253) return { reason: 'not a domain name' };
  const { domain, isIp, publicSuffix } = parse(ascii, { allowPrivateDomains: false });
  if (isIp || domain === null)
    return { reason: publicSuffix === ascii ? 'a public suffix, not a name' : 'not a domain name' };
  return { domain: ascii };
}
