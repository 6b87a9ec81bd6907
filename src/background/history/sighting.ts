import { parseAddress } from '../../engine/domain/address.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import type { Sighting } from './database.ts';
import type { Hasher } from './hash.ts';
import { sketchOf } from './sketch.ts';

const plain = (value: string | null): string => (value ?? '').normalize('NFKC').trim().toLowerCase();
const digits = (value: string | null): string => (value ?? '').replace(/\D/g, '');

/** A mail's date is the sender's own writing: it moves a request back by this much at most. Chosen by us. */
const MAX_BACKDATING_MS = 30 * 86_400_000;

/** How many targets of one request are remembered; a request with more is alike by the first ones too. */
const MAX_TARGETS = 100;

export interface SightingOptions {
  hasher: Hasher;
  /** Free and disposable mail: everybody's domain, so it says nothing about the agency. */
  isSharedDomain(domain: string): boolean;
  now: number;
}

/** What is remembered of a request; null without a sender's address, for then there is nobody to remember. */
export async function sightingOf(request: DisclosureRequest, options: SightingOptions): Promise<Sighting | null> {
  const { fields } = request;
  const address = parseAddress(fields.requesterEmail);
  if (!address) return null;
  const { hasher, now } = options;
  const hashed = async (kind: string, value: string) => (value === '' ? null : hasher.hash(kind, value));
  const email = await hasher.hash('email', address.address);
  const owner = options.isSharedDomain(address.domain) ? address.address : address.registrable;
  const sent = Date.parse(fields.submittedAt ?? '');
  const targets = (fields.targets ?? []).slice(0, MAX_TARGETS).map(plain).filter(Boolean);
  return {
    email,
    agency: await hashed('agency', plain(fields.agency)),
    domain: await hasher.hash('domain', owner),
    phone: await hashed('phone', digits(fields.phone).slice(-9)),
    targets: await Promise.all(targets.map((target) => hasher.hash('target', target))),
    sketch: sketchOf(fields.bodyText ?? '', hasher.seed),
    caseNumber: await hashed('case', plain(fields.caseNumber)),
    moment: Number.isFinite(sent) ? await hasher.hash('moment', `${sent}\n${plain(fields.subject)}`) : null,
    url: await hashed('url', (request.url ?? '').trim()),
    at: Number.isFinite(sent) && sent <= now ? Math.max(sent, now - MAX_BACKDATING_MS) : now,
  };
}

/** Whether two sightings of one sender are the same request, read twice: by case number, else by time, else by address. */
export function isSameSighting(one: Sighting, other: Sighting): boolean {
  if (one.email !== other.email) return false;
  if (one.caseNumber && other.caseNumber) return one.caseNumber === other.caseNumber;
  if (one.moment && other.moment) return one.moment === other.moment;
  return one.url !== null && one.url === other.url;
}

/** Other agencies only (design 2.1): neither the claimed name nor the sender's domain is the same. */
export const isOtherAgency = (one: Sighting, other: Sighting): boolean =>
  one.domain !== other.domain && (one.agency === null || one.agency !== other.agency);
