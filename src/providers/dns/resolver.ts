import { resolverChoices } from '../../data/resolvers.ts';
import type { Send } from '../gateway/types.ts';
import { type ProviderSettings, textSetting } from '../provider.ts';
import {
  type DnsQuestion,
  type DnsRecord,
  decodeReply,
  encodeQuestion,
  isAskable,
  MAX_MESSAGE,
  type RecordType,
} from './message.ts';

/** RFC 1035 section 4.1.1. NXDOMAIN says that nothing of that name exists; NODATA is NOERROR without records. */
const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
const RCODE_NAMES: Readonly<Record<number, string>> = { 1: 'FORMERR', 2: 'SERVFAIL', 4: 'NOTIMP', 5: 'REFUSED' };

/** The first resolver gets less than half of the deadline, so that the second can still answer in time. */
const FIRST_DEADLINE_MS = 1_200;

export type Resolved =
  | { kind: 'records'; records: readonly DnsRecord[]; secure: boolean; bogus: boolean }
  | { kind: 'no-data' }
  | { kind: 'no-name' }
  | { kind: 'failed'; reason: string };

/** One name and type, asked of the first resolver and, when that fails, of the second. */
export type Resolve = (name: string, type: RecordType) => Promise<Resolved>;

/** A question and how the log names it: a name can hold a query key. */
interface Asked extends DnsQuestion {
  discloses: string;
}

/** RFC 4648 section 5, without padding, as RFC 8484 section 6 asks. */
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Addresses of the chosen resolvers, the first one first: ids of known services, or https addresses. */
export function resolverUrls(settings: ProviderSettings): string[] {
  const first = textSetting(settings, 'resolver');
  const second = textSetting(settings, 'secondResolver');
  const named = [first, second].filter((value) => value !== '');
  return named.map((value) => resolverChoices.find(({ id }) => id === value)?.url ?? value);
}

async function askOne(send: Send, url: string, question: Asked, deadlineMs?: number): Promise<Resolved> {
  const joint = url.includes('?') ? '&' : '?';
  const reply = await send({
    url: `${url}${joint}dns=${base64url(encodeQuestion(question))}`,
    accept: ['application/dns-message'],
    discloses: question.discloses,
    maxBytes: MAX_MESSAGE,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  });
  if (!reply.ok) return { kind: 'failed', reason: reply.reason };
  const answer = decodeReply(reply.bytes, question);
  if (!answer.ok) return { kind: 'failed', reason: answer.reason };
  if (answer.rcode === NXDOMAIN) return { kind: 'no-name' };
  if (answer.rcode !== NOERROR) {
    return { kind: 'failed', reason: `answered ${RCODE_NAMES[answer.rcode] ?? `code ${answer.rcode}`}` };
  }
  if (answer.records.length === 0) return { kind: 'no-data' };
  return { kind: 'records', records: answer.records, secure: answer.authentic, bogus: false };
}

/** Asks one resolver; a SERVFAIL that goes away without checking signatures means that they do not verify (RFC 4035). */
async function ask(send: Send, url: string, question: Asked, deadlineMs?: number): Promise<Resolved> {
  const answer = await askOne(send, url, question, deadlineMs);
  if (answer.kind !== 'failed' || answer.reason !== `answered ${RCODE_NAMES[SERVFAIL]}`) return answer;
  const unchecked = await askOne(send, url, { ...question, checkingDisabled: true }, deadlineMs);
  return unchecked.kind === 'records' ? { ...unchecked, bogus: true } : answer;
}

/**
 * A resolver over HTTPS (RFC 8484). "No such name" is believed only when no second resolver contradicts it: it is the
 * gravest thing DNS can say of a sender. A failure is never "no record". `discloses` is what the log says instead of the
 * name asked for.
 */
export function createResolve(send: Send, urls: readonly string[], discloses?: string): Resolve {
  const [first, second] = urls;
  return async (name, type) => {
    if (!first) return { kind: 'failed', reason: 'no resolver is chosen' };
    if (!isAskable(name)) return { kind: 'failed', reason: 'the name cannot be asked for' };
    const question = { name, type, discloses: discloses ?? `domain ${name}` };
    const answer = await ask(send, first, question, second === undefined ? undefined : FIRST_DEADLINE_MS);
    if (second === undefined || answer.kind === 'records' || answer.kind === 'no-data') return answer;
    const other = await ask(send, second, question, FIRST_DEADLINE_MS);
    if (answer.kind === 'failed') return other;
    if (other.kind === 'failed' || other.kind === 'no-name') return answer;
    return { kind: 'failed', reason: 'the two resolvers contradict each other' };
  };
}
