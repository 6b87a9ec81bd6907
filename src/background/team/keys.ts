import { parseJson } from '../../providers/gateway/json.ts';
import { hashInput, KeysAnswer } from '../../schema/service.ts';
import type { Team } from './connection.ts';
import { teamDatabase } from './database.ts';

/** Keys change every 90 days, and the one before stays good for as long again. */
const FRESH_MS = 6 * 3_600_000;

/** The keys that this company hashes under: those at hand, asked for anew from time to time; null when there are none. */
export async function teamKeys({ address, send }: Team): Promise<KeysAnswer | null> {
  const database = await teamDatabase();
  const known = await database.get('keys', address);
  if (known && Date.now() - known.at < FRESH_MS) return known.keys;
  const reply = await send({ path: 'v1/keys', discloses: null });
  const parsed = reply.ok ? parseJson(reply.bytes, KeysAnswer) : reply;
  // Old keys still make the hashes that the service knows.
  if (!parsed.ok) return known?.keys ?? null;
  await database.put('keys', { keys: parsed.value, at: Date.now() }, address);
  return parsed.value;
}

const encoder = new TextEncoder();
const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export { base64url, bytesOf };

/** Hashes values of a kind under one key: 128 bits, as the service and its lists have them. */
export async function hasher(key: string): Promise<(kind: string, value: string) => Promise<Uint8Array>> {
  const made = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (kind, value) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', made, encoder.encode(hashInput(kind, value)))).subarray(0, 16);
}
