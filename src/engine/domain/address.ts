import { parse } from 'tldts';

/** RFC 5321 section 4.5.3.1: local part at most 64 octets, domain at most 255. */
const MAX_ADDRESS = 320;

export interface MailAddress {
  /** Lower case, as shown. */
  address: string;
  local: string;
  /** As shown, lower case; may hold non-ASCII letters. */
  shownDomain: string;
  /** ASCII form (punycode), lower case, without a trailing dot. */
  domain: string;
  /** Public suffix plus one label, ASCII; the domain itself where there is none. */
  registrable: string;
}

/** ASCII form of a host name by the platform's own IDNA (UTS #46), or null if it is no host name. */
export function toAscii(host: string): string | null {
  if (host === '' || /[\s/?#@:\\%]/u.test(host)) return null;
  if (URL.canParse(`http://${host}`)) return new URL(`http://${host}`).hostname.replace(/\.$/, '').toLowerCase();
  // A label that only looks like punycode is refused by the platform, and yet it is what the address says.
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(host) ? host.toLowerCase() : null;
}

/**
 * Takes one address apart. Of `"Shown <forged@a>" <real@b>` it takes the last in angle brackets,
 * because the display name before it is the sender's own writing (RFC 5322 section 3.4).
 */
export function parseAddress(value: string | null): MailAddress | null {
  if (!value) return null;
  const open = value.lastIndexOf('<');
  const close = value.indexOf('>', open);
  const bare = (open >= 0 && close > open ? value.slice(open + 1, close) : value).trim().toLowerCase();
  const at = bare.lastIndexOf('@');
  if (at <= 0 || at === bare.length - 1 || bare.length > MAX_ADDRESS || /\s/u.test(bare)) return null;
  const shownDomain = bare.slice(at + 1).replace(/\.$/, '');
  const domain = toAscii(shownDomain);
  if (domain === null || domain === '') return null;
  return {
    address: bare,
    local: bare.slice(0, at),
    shownDomain,
    domain,
    registrable: parse(domain, { allowPrivateDomains: true }).domain ?? domain,
  };
}
