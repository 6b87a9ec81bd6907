import { parseAddress } from '../../engine/domain/address.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import type { KeysAnswer, Sighting } from '../../schema/service.ts';
import { isSharedDomain } from '../knowledge.ts';
import { base64url, hasher } from './keys.ts';
import { textPrint } from './text-print.ts';

const MAX_TARGETS = 50;
const plain = (value: string | null): string => (value ?? '').normalize('NFKC').trim().toLowerCase();
const digits = (value: string | null): string => (value ?? '').replace(/\D/g, '');

/** By what a request is known again, whichever reviewer reads it: its case number, else when it was sent, else where it is. */
function identity({ fields, url }: DisclosureRequest): string {
  if (plain(fields.caseNumber) !== '') return plain(fields.caseNumber);
  const sent = Date.parse(fields.submittedAt ?? '');
  return Number.isFinite(sent) ? `${sent} ${plain(fields.subject)}` : (url ?? plain(fields.subject));
}

/**
 * One request as the company's own service is told of it: keyed hashes and coarse facts. Null without a sender. The same
 * request read by two reviewers has one key, so it counts once.
 */
export async function teamSighting(request: DisclosureRequest, keys: KeysAnswer): Promise<Sighting | null> {
  const { fields } = request;
  const address = parseAddress(fields.requesterEmail);
  if (!address) return null;
  const raw = await hasher(keys.tenantKey);
  const hash = async (kind: string, value: string) => base64url(await raw(kind, value));
  const maybe = async (kind: string, value: string) => (value === '' ? null : hash(kind, value));
  const seeds = new DataView((await raw('seed', 'text')).slice().buffer);
  const targets = [...new Set((fields.targets ?? []).map(plain).filter(Boolean))].slice(0, MAX_TARGETS);
  const sent = Date.parse(fields.submittedAt ?? '');
  return {
    key: await hash('request', `${address.address}\n${identity(request)}`),
    sender: await hash('email', address.address),
    domain: await hash('domain', address.registrable),
    agency: await hash('agency', isSharedDomain(address.domain) ? address.address : address.registrable),
    phone: await maybe('phone', digits(fields.phone).slice(-9)),
    targets: await Promise.all(targets.map((target) => hash('target', target))),
    text: textPrint(fields.bodyText ?? '', [seeds.getUint32(0), seeds.getUint32(4)]),
    process: fields.process,
    emergency: fields.emergency,
    hour: Number.isFinite(sent) ? new Date(sent).getUTCHours() : null,
  };
}
