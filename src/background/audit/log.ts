import {
  type AuditFacts,
  type AuditKind,
  checkpointText,
  closingLine,
  entryLine,
  entryText,
  hashInput,
  headerLine,
} from '../../audit/line.ts';
import { report } from '../report.ts';
import { type AuditDatabase, openAudit } from './database.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const encoder = new TextEncoder();
const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

/** The key that signs this browser's log: made once, not extractable; of two made at once the first that was stored counts. */
async function signing(database: AuditDatabase): Promise<{ pair: CryptoKeyPair; publicKey: string }> {
  const known = await database.get('keys', 'signing');
  if (known) return known;
  const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const made = { pair, publicKey: hex(await crypto.subtle.exportKey('raw', pair.publicKey)) };
  const transaction = database.transaction('keys', 'readwrite');
  const winner = (await transaction.store.get('signing')) ?? made;
  await transaction.store.put(winner, 'signing');
  await transaction.done;
  return winner;
}

async function last(database: AuditDatabase): Promise<{ seq: number; hash: string }> {
  const cursor = await database.transaction('lines').store.openCursor(null, 'prev');
  if (cursor) return { seq: cursor.key, hash: cursor.value.hash };
  return { seq: 0, hash: await sha256(headerLine((await signing(database)).publicKey)) };
}

/** Starts of the worker that may write at the same moment; more would be a fault elsewhere. */
const MOST_TRIES = 20;

async function append(database: AuditDatabase, kind: AuditKind, facts: AuditFacts, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const before = await last(database);
    const seq = before.seq + 1;
    const text = entryText({ seq, at, kind, facts });
    const hash = await sha256(hashInput(before.hash, text));
    const transaction = database.transaction('lines', 'readwrite', { durability: 'strict' });
    // Hashing took its time: another entry may have come first, and then this one follows that.
    if ((await transaction.store.getKey(seq)) === undefined) {
      await transaction.store.add({ line: entryLine(text, hash), hash }, seq);
      await transaction.done;
      return;
    }
    await transaction.done;
  }
  throw new Error('the audit log is being written by others all the time');
}

let turn: Promise<void> = Promise.resolve();

/**
 * Puts an entry at the end of the log, each after the one before. Resolves once it is on disk; a log that cannot be written is
 * reported and keeps nobody from their work.
 */
export function audit(kind: AuditKind, facts: AuditFacts, now: number): Promise<void> {
  const write = async (): Promise<void> => {
    try {
      const database = await openAudit();
      await append(database, kind, facts, now);
      database.close();
    } catch (error) {
      report('write the audit log', error);
    }
  };
  turn = turn.then(write);
  return turn;
}

/** The whole log as it is verified: header, entries, and a closing line signed now. */
export async function exportAudit(now: number): Promise<string[]> {
  const database = await openAudit();
  const { pair, publicKey } = await signing(database);
  const kept = await database.getAll('lines');
  database.close();
  const header = headerLine(publicKey);
  const hash = kept.at(-1)?.hash ?? (await sha256(header));
  const text = checkpointText({ seq: kept.length, hash, at: new Date(now).toISOString() });
  const signature = hex(
    await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, encoder.encode(text)),
  );
  return [header, ...kept.map(({ line }) => line), closingLine(text, signature)];
}
