import { parse } from 'tldts';
import { resolverChoices } from '../data/resolvers.ts';
import type { MailDns } from '../schema/evidence.ts';
import { findDmarc } from './dns/dmarc.ts';
import type { DnsRecord } from './dns/message.ts';
import { createResolve, type Resolve, type Resolved, resolverUrls } from './dns/resolver.ts';
import { countSpfLookups, isSpf } from './dns/spf-lookups.ts';
import { type Answer, defineProvider, HOUR_MS, originsOf } from './provider.ts';

const recordsOf = (answer: Resolved): readonly DnsRecord[] => (answer.kind === 'records' ? answer.records : []);

/** Mail hosts, preferred first. One record with the root as its host says "no mail" (RFC 7505). */
function mailHosts(answer: Resolved): { mx: string[]; nullMx: boolean } {
  const hosts = [...recordsOf(answer)].sort((a, b) => a.preference - b.preference).map(({ data }) => data);
  const mx = hosts.filter((name) => name !== '' && name !== '.');
  return { mx, nullMx: hosts.length > 0 && mx.length === 0 };
}

/** Presence of one kind of TXT record; undefined when it could not be asked for. */
async function present(name: string, version: string, resolve: Resolve): Promise<boolean | undefined> {
  const answer = await resolve(name, 'TXT');
  if (answer.kind === 'failed') return undefined;
  return recordsOf(answer).some(({ data }) => data.toLowerCase().replace(/\s/g, '').startsWith(version));
}

/** Name servers of the registrable domain and addresses of the name; undefined when they could not be asked for. */
async function hostFacts(domain: string, resolve: Resolve) {
  const zone = parse(domain).domain ?? domain;
  const [ns, v4, v6] = await Promise.all([resolve(zone, 'NS'), resolve(domain, 'A'), resolve(domain, 'AAAA')]);
  const addressed = [...recordsOf(v4), ...recordsOf(v6)].map(({ data }) => data);
  // No address is known only when both kinds were answered.
  const known = addressed.length > 0 || (v4.kind !== 'failed' && v6.kind !== 'failed');
  return {
    ...(ns.kind === 'failed' ? {} : { nameServers: recordsOf(ns).map(({ data }) => data) }),
    ...(known ? { addresses: addressed } : {}),
  };
}

function dnssecOf(answers: readonly Resolved[]): string | undefined {
  const signed = answers.filter((answer) => answer.kind === 'records');
  if (signed.some(({ bogus }) => bogus)) return 'bogus';
  if (signed.length === 0) return undefined;
  return signed.every(({ secure }) => secure) ? 'secure' : 'insecure';
}

async function look(domain: string, resolve: Resolve): Promise<Answer<MailDns>> {
  const mxAnswer = await resolve(domain, 'MX');
  if (mxAnswer.kind === 'no-name') {
    return { status: 'found', value: { exists: false, mx: [], nullMx: false, spf: null, dmarc: null } };
  }
  if (mxAnswer.kind === 'failed') return { status: 'unavailable', reason: `MX: ${mxAnswer.reason}` };
  const [txt, dmarc, facts, mtaSts, tlsRpt] = await Promise.all([
    resolve(domain, 'TXT'),
    findDmarc(domain, resolve),
    hostFacts(domain, resolve),
    present(`_mta-sts.${domain}`, 'v=stsv1', resolve),
    present(`_smtp._tls.${domain}`, 'v=tlsrptv1', resolve),
  ]);
  if (txt.kind === 'failed') return { status: 'unavailable', reason: `SPF: ${txt.reason}` };
  if (!dmarc.ok) return { status: 'unavailable', reason: `DMARC: ${dmarc.reason}` };
  const spf =
    recordsOf(txt)
      .map(({ data }) => data)
      .find(isSpf) ?? null;
  const spfLookups = spf === null ? null : await countSpfLookups(spf, resolve);
  const dnssec = dnssecOf([mxAnswer, txt]);
  return {
    status: 'found',
    value: {
      exists: true,
      ...mailHosts(mxAnswer),
      spf,
      dmarc: dmarc.dmarc ? { ...dmarc.dmarc } : null,
      ...facts,
      ...(spfLookups === null ? {} : { spfLookups }),
      ...(dnssec === undefined ? {} : { dnssec }),
      ...(mtaSts === undefined ? {} : { mtaSts }),
      ...(tlsRpt === undefined ? {} : { tlsRpt }),
    },
  };
}

const NAMES = resolverChoices.map(({ id }) => id).join(', ');

export const mailDns = defineProvider({
  id: 'mail-dns',
  gives: 'mail-dns',
  asks: ['domain'],
  title: 'Mail records of the sender’s domain (DNS over HTTPS)',
  discloses: 'The domain of the sender’s address, and the domains that its mail records name.',
  to: 'The resolver that you choose, and a second one when the first does not answer or knows no such name.',
  terms: 'https://www.rfc-editor.org/rfc/rfc8484#section-8',
  fields: [
    { id: 'resolver', title: `Resolver: ${NAMES}, or an https address`, secret: false, required: true },
    { id: 'secondResolver', title: 'Second resolver', secret: false, required: false },
  ],
  origins: (settings) => originsOf(...resolverUrls(settings)),
  ttl: { found: 6 * HOUR_MS, absent: HOUR_MS },
  concurrency: 4,
  look: (domain, { send, settings }) => look(domain, createResolve(send, resolverUrls(settings))),
});
