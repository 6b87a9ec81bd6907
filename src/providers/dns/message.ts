import * as packet from '@dnsquery/dns-packet';

export const RECORD_TYPES = ['A', 'AAAA', 'MX', 'NS', 'TXT'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Longest answer looked at. RFC 8484 allows 65,535; the records asked for here fit into far less. */
export const MAX_MESSAGE = 16_384;
/** RFC 1035 section 3.1: the name without its closing dot. */
const MAX_NAME = 253;
const MAX_ANSWERS = 200;

/** RFC 1035 section 4.1.1 and RFC 4035 section 3.2 header bits, as the codec counts them. */
const RECURSION_DESIRED = 1 << 8;
const AUTHENTIC_DATA = 1 << 5;
const CHECKING_DISABLED = 1 << 4;
const TRUNCATED = 1 << 9;

export interface DnsQuestion {
  name: string;
  type: RecordType;
  /** Asks for the records even if their signatures do not verify (RFC 4035 section 3.2.2). */
  checkingDisabled?: boolean;
}

/** Records as text: hosts and addresses bare, TXT with its pieces put together (RFC 7208 section 3.3). */
export interface DnsRecord {
  type: RecordType;
  data: string;
  /** MX only; lower comes first. */
  preference: number;
}

export type DnsReply =
  | { ok: true; rcode: number; authentic: boolean; records: readonly DnsRecord[] }
  | { ok: false; reason: string };

/** Whether a name can be asked for at all: labels of 1 to 63 ASCII octets, 253 together (RFC 1035 section 2.3.4). */
export const isAskable = (name: string): boolean =>
  name.length > 0 &&
  name.length <= MAX_NAME &&
  name.split('.').every((label) => label.length > 0 && label.length <= 63 && /^[\x21-\x7e]+$/.test(label));

/** One question in wire format. The id is 0 so that answers can be cached on the way (RFC 8484 section 4.1). */
export function encodeQuestion({ name, type, checkingDisabled = false }: DnsQuestion): Uint8Array {
  const flags = RECURSION_DESIRED | AUTHENTIC_DATA | (checkingDisabled ? CHECKING_DISABLED : 0);
  return packet.encode({ type: 'query', id: 0, flags, questions: [{ type, name, class: 'IN' }] });
}

const host = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/\.$/, '').slice(0, MAX_NAME) : '';

/** TXT pieces as one text. The codec gives bytes; records asked for here are ASCII, anything else is kept as Latin-1. */
const joined = (pieces: unknown): string =>
  (Array.isArray(pieces) ? pieces : [pieces])
    .map((piece) => (piece instanceof Uint8Array ? String.fromCharCode(...piece) : String(piece ?? '')))
    .join('');

function recordOf(answer: { type?: unknown; data?: unknown }): DnsRecord[] {
  const type = RECORD_TYPES.find((known) => known === answer.type);
  if (!type) return [];
  if (type === 'TXT') return [{ type, data: joined(answer.data), preference: 0 }];
  if (type !== 'MX') return [{ type, data: host(answer.data), preference: 0 }];
  const { exchange, preference } = (answer.data ?? {}) as { exchange?: unknown; preference?: unknown };
  return [{ type, data: host(exchange), preference: typeof preference === 'number' ? preference : 0 }];
}

/** The counts in the header, which the codec would believe: bytes 4 to 11, two each (RFC 1035 section 4.1.1). */
const counted = (bytes: Uint8Array): number =>
  [4, 6, 8, 10].reduce((sum, at) => sum + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0), 0);

/**
 * Reads an answer and checks that it is one to this question. Never throws: whatever is wrong with the bytes
 * becomes a reason.
 */
export function decodeReply(bytes: Uint8Array, question: DnsQuestion): DnsReply {
  const broken = { ok: false, reason: 'answered with a broken DNS message' } as const;
  if (bytes.byteLength < 12 || bytes.byteLength > MAX_MESSAGE || counted(bytes) > MAX_ANSWERS) return broken;
  let message: ReturnType<typeof packet.decode>;
  try {
    message = packet.decode(bytes);
  } catch {
    return broken;
  }
  const { id, type, flags = 0, questions = [], answers = [] } = message;
  const [asked] = questions;
  const same = asked && host(asked.name) === host(question.name) && asked.type === question.type;
  if (id !== 0 || type !== 'response' || questions.length !== 1 || !same) {
    return { ok: false, reason: 'answered another question (DNS)' };
  }
  if ((flags & TRUNCATED) !== 0) return { ok: false, reason: 'answered with a cut DNS message' };
  const records = answers.flatMap(recordOf).filter((record) => record.type === question.type);
  return { ok: true, rcode: flags & 0xf, authentic: (flags & AUTHENTIC_DATA) !== 0, records };
}
