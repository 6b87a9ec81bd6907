import { parseJson } from '../../providers/gateway/json.ts';
import { textSetting } from '../../providers/provider.ts';
import { type KeptLists, type Updated, updateSnapshot } from '../../providers/snapshot/update.ts';
import { SignedManifest } from '../../schema/snapshot.ts';
import type { Team } from './connection.ts';
import { type KeptSnapshot, teamDatabase } from './database.ts';
import { bytesOf, teamKeys } from './keys.ts';

/** The last good snapshot of the service at an address; null before the first. */
export async function openSnapshot(address: string): Promise<KeptSnapshot | null> {
  return (await (await teamDatabase()).get('snapshots', address)) ?? null;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checks a manifest's signature; null for a signature that is not by the key that this service is known by. */
async function verifyWith(publicKey: string, { payload, signature, keyId }: SignedManifest): Promise<boolean | null> {
  if (!(await sha256(new TextEncoder().encode(publicKey))).startsWith(keyId)) return null;
  const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytesOf(signature), new TextEncoder().encode(payload));
}

/** Fetches what is published now, if it is good; the last good one stays otherwise. Null when there are no keys yet. */
export async function refreshSnapshot(service: Team): Promise<Updated | null> {
  const keys = await teamKeys(service);
  const before = await openSnapshot(service.address);
  // A key that was given counts; else the first one that this service named is kept with its snapshot's keys.
  const publicKey = textSetting(service.settings, 'publicKey') || keys?.publicKey;
  if (!publicKey) return null;
  const lists: KeptLists = new Map(before?.lists.map((kept) => [kept.entry.list, kept]));
  const updated = await updateSnapshot({
    ...{ last: before?.taken ?? null, lists, now: Date.now(), sha256 },
    verify: (signed) => verifyWith(publicKey, signed),
    async fetchManifest() {
      const reply = await service.send({ path: 'v1/snapshot', discloses: null, maxBytes: 128 * 1024 });
      const parsed = reply.ok ? parseJson(reply.bytes, SignedManifest) : reply;
      return parsed.ok ? parsed.value : null;
    },
    async fetchBytes(url, most) {
      // Lists may lie elsewhere; only the service's own origin is granted.
      const path = new URL(url.replace(/^\//, ''), service.address).href;
      const accept = ['application/octet-stream'];
      const reply = await service.send({ path, discloses: null, accept, maxBytes: most });
      return reply.ok ? reply.bytes : null;
    },
  });
  if (updated.ok) {
    const { taken, issuedAt } = updated;
    await (await teamDatabase()).put(
      'snapshots',
      { taken, issuedAt, lists: [...updated.lists.values()] },
      service.address,
    );
  }
  return updated;
}
