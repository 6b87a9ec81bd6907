import * as packet from '@dnsquery/dns-packet';
import type { FetchLike } from './providers.ts';

export interface Zone {
  /** `name TYPE` to records as the codec takes them; a name without any type does not exist. */
  [question: string]: unknown[];
}

/** The question in an RFC 8484 address. */
export function questionIn(url: string) {
  const encoded = new URL(url).searchParams.get('dns') ?? '';
  const message = packet.decode(new Uint8Array(Buffer.from(encoded, 'base64url')));
  const [question] = message.questions ?? [];
  return { name: question?.name ?? '', type: question?.type ?? 'A', flags: message.flags ?? 0 };
}

const dnsMessage = (bytes: Uint8Array) =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/dns-message' } });

/** A message that answers `question`; rcode 3 is "no such name". */
export function dnsAnswer(question: { name: string; type: string }, records: unknown[], flags = 0, id = 0) {
  const answers = records.map((data) => ({ ...question, class: 'IN', ttl: 300, data }));
  // The codec's types know each record type apart; the table here holds what each takes.
  return packet.encode({ type: 'response', id, flags: 0x180 | flags, questions: [question], answers } as never);
}

/** A resolver that knows one zone, as a fetch. `special` answers some questions in its own way. */
export function resolverOf(
  zone: Zone,
  special: (question: { name: string; type: string; flags: number }) => Response | null = () => null,
): FetchLike & { asked: string[] } {
  const asked: string[] = [];
  const names = new Set(Object.keys(zone).map((question) => question.split(' ')[0]));
  const fetch = async (url: string) => {
    const question = questionIn(url);
    asked.push(`${question.name} ${question.type}`);
    const own = special(question);
    if (own) return own;
    const { name, type } = question;
    const records = zone[`${name} ${type}`] ?? [];
    return dnsMessage(dnsAnswer({ name, type }, records, names.has(name) ? 0 : 3));
  };
  return Object.assign(fetch, { asked });
}

export const rcode = (question: { name: string; type: string }, code: number) =>
  dnsMessage(dnsAnswer({ name: question.name, type: question.type }, [], code));
