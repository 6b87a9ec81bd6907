import type { RequestFields } from '../../schema/request.ts';
import { authenticationOf } from './authentication.ts';
import { type AuthenticationHeader, type MethodResult, parseAuthenticationHeader } from './authentication-header.ts';

/** A header of a mail, in the order in which the mail carries them: the latest hop first. */
export interface MailHeader {
  name: string;
  value: string;
}

/** Most headers of one mail that are looked at. */
const MAX_HEADERS = 2_000;

const NAME = 'authentication-results';

const isBelow = (server: string, host: string) => server === host || server.endsWith(`.${host}`);

/** Trusts the servers at or below these hosts, which an administrator names; nothing else. */
export const trustingHosts = (hosts: readonly string[]): ((server: string) => boolean) => {
  const names = hosts.map((host) => host.toLowerCase().replace(/\.$/, '')).filter((host) => host !== '');
  return (server) => names.some((host) => isBelow(server, host));
};

/**
 * The headers that our own receiving server wrote: from the first one under a trusted name to the next hop's
 * `Received`. Anything below was in the mail when it came and may be forged (RFC 8601 section 5).
 */
function ownHeaders(headers: readonly MailHeader[], trusts: (server: string) => boolean): AuthenticationHeader[] {
  const own: AuthenticationHeader[] = [];
  for (const { name, value } of headers.slice(0, MAX_HEADERS)) {
    const kind = name.toLowerCase();
    if (own.length > 0 && kind === 'received') break;
    if (kind !== NAME) continue;
    const header = parseAuthenticationHeader(value);
    if (header?.server && trusts(header.server)) own.push(header);
  }
  return own;
}

/** Of several results of one method a pass wins for signatures (any may be good); else the first one written. */
const resultOf = (results: readonly MethodResult[], method: string): string | null => {
  const mine = results.filter((result) => result.method === method);
  const passed = method === 'dkim' && mine.some(({ result }) => result === 'pass');
  return passed ? 'pass' : (mine[0]?.result ?? null);
};

/** Who signed the latest forwarding seal (RFC 8617 section 4.1.3); null when the mail carries none. */
function latestSealer(headers: readonly MailHeader[]): string | null {
  const seal = headers.slice(0, MAX_HEADERS).find(({ name }) => name.toLowerCase() === 'arc-seal')?.value ?? '';
  const tag = seal.split(';').find((part) => part.trim().toLowerCase().startsWith('d='));
  return tag
    ? tag
        .slice(tag.indexOf('=') + 1)
        .trim()
        .toLowerCase()
    : null;
}

/**
 * What our own mail system found about a mail (RFC 8601), from its headers, latest first. Only headers written by a
 * server that `trusts` accepts count; null when there is none. A valid ARC chain counts (`arc: "pass"`) only when its
 * latest sealer is trusted as well, because anybody can seal (RFC 8617 section 7.2). `dkimDomains`: who signed validly.
 */
export function authenticationResults(
  headers: readonly MailHeader[],
  trusts: (server: string) => boolean,
): RequestFields['authenticationResults'] {
  const own = ownHeaders(headers, trusts);
  if (own.length === 0) return null;
  const results = own.flatMap((header) => header.results);
  const sealer = latestSealer(headers);
  const signers = results
    .filter(({ method, result }) => method === 'dkim' && result === 'pass')
    .flatMap(({ properties }) => properties.get('header.d') ?? properties.get('header.i')?.split('@').pop() ?? []);
  return {
    spf: resultOf(results, 'spf'),
    dkim: resultOf(results, 'dkim'),
    dmarc: resultOf(results, 'dmarc'),
    arc: sealer !== null && trusts(sealer) ? resultOf(results, 'arc') : null,
    dkimDomains: [...new Set(signers.map((signer) => signer.toLowerCase()))],
    server: own[0]?.server ?? null,
  };
}

/**
 * What a mail's headers say of its sender, with the servers whose word counts. Where none is named, the topmost result
 * is taken, which a receiving server puts above everything that came with the mail; nobody's forwarding seal is believed.
 */
export function resultsInMail(
  headers: readonly MailHeader[],
  receivingHosts: readonly string[],
): RequestFields['authenticationResults'] {
  if (receivingHosts.length > 0) return authenticationResults(headers, trustingHosts(receivingHosts));
  const top = headers.slice(0, MAX_HEADERS).find(({ name }) => name.toLowerCase() === NAME);
  if (!top) return null;
  // Exchange Online names no server: such a header is read for its results alone.
  return authenticationResults([top], () => true) ?? authenticationOf(top.value);
}

/** What a page shows of them in one line: with servers named, only the word of one of them. */
export const resultsOnPage = (
  line: string,
  receivingHosts: readonly string[],
): RequestFields['authenticationResults'] =>
  receivingHosts.length > 0
    ? authenticationResults([{ name: NAME, value: line }], trustingHosts(receivingHosts))
    : authenticationOf(line);
