import type { HistoryDatabase } from './database.ts';

const NAME = 'hmac';
const encoder = new TextEncoder();

/**
 * The key of this profile's hashes: made once at random, not extractable, and kept where only the extension's own pages
 * can reach it.
 */
async function keyOf(database: HistoryDatabase): Promise<CryptoKey> {
  const known = await database.get('keys', NAME);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // `add` fails when another start of the worker was quicker; that one's key is the one that counts.
  const transaction = database.transaction('keys', 'readwrite');
  const winner = (await transaction.store.get(NAME)) ?? made;
  await transaction.store.put(winner, NAME);
  await transaction.done;
  return winner;
}

export interface Hasher {
  /** Keyed hash of one value of one kind, 128 bits as hex: two kinds never match each other. */
  hash(kind: string, value: string): Promise<string>;
  /** 32-bit seed for the sketches of texts. */
  readonly seed: number;
}

export async function hasherOf(database: HistoryDatabase): Promise<Hasher> {
  const key = await keyOf(database);
  const sign = async (text: string) => new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  const seedBytes = await sign('sketch');
  return {
    async hash(kind, value) {
      const bytes = (await sign(`${kind}\n${value}`)).subarray(0, 16);
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    seed: new DataView(seedBytes.buffer).getUint32(0),
  };
}
