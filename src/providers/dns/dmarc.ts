import { parse } from 'tldts';
import type { Resolve } from './resolver.ts';

export interface DmarcPolicy {
  policy: string;
  subdomainPolicy: string | null;
  /** The domain whose record it is: the sender's own, or its organisation's. */
  domain: string;
}

const POLICIES = new Set(['none', 'quarantine', 'reject']);

/** Reads the tags of one DMARC record (RFC 7489 section 6.3); null when it is none or its policy is no policy. */
export function readDmarc(record: string, domain: string): DmarcPolicy | null {
  const tags = new Map(
    record
      .split(';')
      .slice(0, 50)
      .map((tag): [string, string] => {
        const equals = tag.indexOf('=');
        return [
          tag.slice(0, Math.max(0, equals)).trim().toLowerCase(),
          tag
            .slice(equals + 1)
            .trim()
            .toLowerCase(),
        ];
      }),
  );
  if (tags.get('v') !== 'dmarc1') return null;
  // RFC 7489 section 6.6.3: a record with a report address and no readable policy counts as `none`.
  const stated = tags.get('p') ?? '';
  const policy = POLICIES.has(stated) ? stated : tags.has('rua') ? 'none' : null;
  if (policy === null) return null;
  const sub = tags.get('sp') ?? '';
  return { policy, subdomainPolicy: POLICIES.has(sub) ? sub : null, domain };
}

export type DmarcAnswer = { ok: true; dmarc: DmarcPolicy | null } | { ok: false; reason: string };

async function at(domain: string, resolve: Resolve): Promise<DmarcAnswer> {
  const answer = await resolve(`_dmarc.${domain}`, 'TXT');
  if (answer.kind === 'failed') return { ok: false, reason: answer.reason };
  if (answer.kind !== 'records') return { ok: true, dmarc: null };
  const records = answer.records.flatMap(({ data }) => readDmarc(data, domain) ?? []);
  // RFC 7489 section 6.6.3: of several records none counts.
  return { ok: true, dmarc: records.length === 1 ? (records[0] ?? null) : null };
}

/** The policy of the domain or, where it has none, of its organisational domain (RFC 7489 section 6.6.3). */
export async function findDmarc(domain: string, resolve: Resolve): Promise<DmarcAnswer> {
  const own = await at(domain, resolve);
  const organisation = parse(domain).domain;
  if (!own.ok || own.dmarc || organisation === null || organisation === domain) return own;
  return at(organisation, resolve);
}
