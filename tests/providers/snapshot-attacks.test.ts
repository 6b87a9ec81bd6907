import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LastTaken } from '../../src/providers/snapshot/accept.ts';
import { deltaOf } from '../../src/providers/snapshot/delta.ts';
import { packHashList } from '../../src/providers/snapshot/hash-list.ts';
import { type KeptLists, type Updated, updateSnapshot } from '../../src/providers/snapshot/update.ts';
import type { SignedManifest, SnapshotEntry } from '../../src/schema/snapshot.ts';
import { runs } from '../helpers/runs.ts';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
const START = Date.parse('2026-06-15T12:00:00Z');
const VERSIONS = 24;
const [honest, foreign] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What an honest service publishes: a version every six hours, one list that changes with each. */
const contents = Array.from({ length: VERSIONS }, (_, version) =>
  packHashList(
    Array.from({ length: 40 }, (_row, at) => ({
      hash: createHash('sha256')
        .update(`${version >> 1} ${at}`)
        .digest(),
      facts: at,
    })),
  ),
);
const issuedAt = (version: number) => START + version * (DAY_MS / 4);

function manifest(version: number, over: object = {}, key = honest): SignedManifest {
  const content = contents[version] ?? new Uint8Array();
  const entry: SnapshotEntry = {
    list: 'reported-accounts',
    version: version + 1,
    count: 40,
    size: content.length,
    sha256: sha256(content),
    url: `/v1/snapshot/reported-accounts/${version + 1}`,
    attribution: 'reports',
  };
  const payload = JSON.stringify({
    format: 1,
    version: version + 1,
    issuedAt: new Date(issuedAt(version)).toISOString(),
    expiresAt: new Date(issuedAt(version) + 2 * DAY_MS).toISOString(),
    lists: [entry],
    ...over,
  });
  const signature = sign(null, Buffer.from(payload), key.privateKey).toString('base64url');
  return { payload, keyId: key === honest ? 'honest' : 'foreign', signature };
}
const published = Array.from({ length: VERSIONS }, (_, version) => manifest(version));
const honestPayloads = new Set(published.map(({ payload }) => payload));
const forged = published.map((_, version) => manifest(version, {}, foreign));
const claimed = forged.map((signed) => ({ ...signed, keyId: 'honest' }));

const verified = new Map<string, boolean>();
const check = async ({ payload, keyId, signature }: SignedManifest): Promise<boolean | null> => {
  if (keyId !== 'honest') return null;
  const known = verified.get(payload + signature);
  const good = known ?? verify(null, Buffer.from(payload), honest.publicKey, Buffer.from(signature, 'base64url'));
  verified.set(payload + signature, good);
  return good;
};

/** One fetch as an attacker on the way may make it: any version, anything done to it, any clock. */
const step = fc.record({
  version: fc.integer({ min: 0, max: VERSIONS - 1 }),
  attack: fc.constantFrom(
    'none',
    'none',
    'forged',
    'claimed',
    'tampered',
    'endless',
    'old-list',
    'cut',
    'no-answer',
    'html',
    'wrong-step',
  ),
  clockMs: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -10 * YEAR_MS, max: 10 * YEAR_MS }) },
  ),
  /** How many versions the honest service has published by now. */
  present: fc.integer({ min: 0, max: VERSIONS - 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function answerTo({ attack, version }: Step): unknown {
  const good = published[version];
  if (attack === 'no-answer') return null;
  if (attack === 'html') return '<html>Log in to this network</html>';
  if (attack === 'forged') return forged[version];
  if (attack === 'claimed') return claimed[version];
  if (attack === 'tampered') return { ...good, payload: good?.payload.replace('"format":1', '"format":1 ') };
  return good;
}

function bytesFor({ attack, version }: Step, url: string): Uint8Array | null {
  const content = contents[version] ?? new Uint8Array();
  const from = /from=(\d+)/.exec(url)?.[1];
  if (attack === 'endless') return null;
  if (attack === 'old-list') return contents[(version + VERSIONS - 5) % VERSIONS] ?? null;
  if (attack === 'cut') return content.subarray(0, content.length - 1);
  if (from === undefined) return content;
  const before = contents[attack === 'wrong-step' ? 0 : Number(from) - 1];
  return before ? deltaOf(before, content) : null;
}

interface Client {
  last: LastTaken | null;
  lists: KeptLists;
}

const fetchOnce = ({ last, lists }: Client, taken: Step, now: number): Promise<Updated> =>
  updateSnapshot({
    last,
    lists,
    now,
    verify: check,
    sha256: async (bytes) => sha256(bytes),
    fetchManifest: async () => answerTo(taken),
    fetchBytes: async (url) => bytesFor(taken, url),
  });

/** Why what was accepted should not have been; null when it is good. */
function wrong(client: Client, updated: Updated & { ok: true }, now: number): string | null {
  const { payload, version, signedTime } = updated.taken;
  if (!honestPayloads.has(payload)) return 'not what the service published';
  if (client.last && version < client.last.version) return 'rolled back';
  const present = Math.max(now, client.last?.signedTime ?? 0);
  if (issuedAt(version - 1) + 2 * DAY_MS <= present - DAY_MS) return 'frozen';
  if (issuedAt(version - 1) > now + DAY_MS) return 'from the future';
  if (signedTime < issuedAt(version - 1)) return 'time went back';
  const list = updated.lists.get('reported-accounts');
  return list && sha256(list.content) === sha256(contents[version - 1] ?? new Uint8Array()) ? null : 'mixed lists';
}

test('no history of attacks has a bad snapshot taken, and one good fetch recovers from each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const client: Client = { last: null, lists: new Map() };
      for (const taken of steps) {
        const now = issuedAt(taken.present) + taken.clockMs;
        const updated = await fetchOnce(client, taken, now);
        if (!updated.ok) continue;
        expect(wrong(client, updated, now)).toBeNull();
        client.last = updated.taken;
        client.lists = updated.lists;
      }
      const good: Step = { version: VERSIONS - 1, attack: 'none', clockMs: 0, present: VERSIONS - 1 };
      expect(await fetchOnce(client, good, issuedAt(VERSIONS - 1))).toMatchObject({ ok: true });
    }),
    { numRuns: runs(400, 100_000) },
  );
}, 900_000);

test('a leap of versions that no honest service makes is refused even when it is signed', async () => {
  const leap = manifest(3, { version: 2_000_000_000 });
  const client = {
    last: { version: 2, payload: published[1]?.payload ?? '', signedTime: issuedAt(1) },
    lists: new Map(),
  };
  const updated = await updateSnapshot({
    ...client,
    now: issuedAt(3),
    verify: check,
    sha256: async (bytes: Uint8Array) => sha256(bytes),
    fetchManifest: async () => leap,
    fetchBytes: async () => contents[3] ?? null,
  });
  expect(updated).toEqual({ ok: false, why: 'fast-forward' });
});
