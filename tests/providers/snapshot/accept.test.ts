import { generateKeyPairSync, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AcceptOptions, acceptManifest, type LastTaken } from '../../../src/providers/snapshot/accept.ts';

const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-06-15T12:00:00Z');
const good = generateKeyPairSync('ed25519');
const foreign = generateKeyPairSync('ed25519');

const verify: AcceptOptions['verify'] = async ({ payload, keyId, signature }) =>
  keyId === 'good'
    ? verifyBytes(null, Buffer.from(payload), good.publicKey, Buffer.from(signature, 'base64url'))
    : null;

interface Given {
  version?: number;
  issuedAt?: number;
  lifeHours?: number;
  key?: typeof good;
  keyId?: string;
}

function signed(
  { version = 7, issuedAt = NOW, lifeHours = 48, key = good, keyId = 'good' }: Given = {},
  attribution = 'a',
) {
  const list = { list: 'protected', version: 1, count: 0, size: 0, sha256: '0'.repeat(64), url: '/x', attribution };
  const instants = {
    issuedAt: new Date(issuedAt).toISOString(),
    expiresAt: new Date(issuedAt + lifeHours * HOUR_MS).toISOString(),
  };
  const payload = JSON.stringify({ format: 1, version, ...instants, lists: [list] });
  return { payload, keyId, signature: signBytes(null, Buffer.from(payload), key.privateKey).toString('base64url') };
}

const taken = (version: number, signedTime = NOW - HOUR_MS): LastTaken => ({ version, payload: 'earlier', signedTime });
const why = async (input: unknown, last: LastTaken | null = taken(6), now = NOW) => {
  const result = await acceptManifest(input, { last, now, verify });
  return result.ok ? 'accepted' : result.why;
};

test('a newer snapshot with a good signature is accepted, first or later', async () => {
  expect(await why(signed())).toBe('accepted');
  expect(await why(signed(), null)).toBe('accepted');
});

test('the same snapshot again is accepted; the same version with other contents is not', async () => {
  const same = signed();
  expect(await why(same, { version: 7, payload: same.payload, signedTime: NOW })).toBe('accepted');
  expect(await why(signed({}, 'other'), { version: 7, payload: same.payload, signedTime: NOW })).toBe('mixed');
});

test.each([
  ['an older version', signed({ version: 5 }), 'rollback'],
  ['another key', signed({ key: foreign }), 'bad-signature'],
  ['a key nobody named', signed({ keyId: 'other' }), 'unknown-key'],
  ['one that has run out', signed({ issuedAt: NOW - 100 * HOUR_MS }), 'expired'],
  ['one from the day after tomorrow', signed({ issuedAt: NOW + 48 * HOUR_MS }), 'fast-forward'],
  ['a version that leaps', signed({ version: 5_000_000 }), 'fast-forward'],
  ['something else', { payload: 1 }, 'malformed'],
])('%s is refused', async (_name, input, expected) => {
  expect(await why(input)).toBe(expected);
});

test('a clock set back does not bring an expired snapshot to life', async () => {
  const old = signed({ version: 9, issuedAt: NOW - 1000 * HOUR_MS });
  expect(await why(old, taken(6, NOW), NOW - 1000 * HOUR_MS)).toBe('expired');
});

test('whatever history an attacker replays, no older or altered snapshot is taken, and one good one recovers', async () => {
  const step = fc.record({
    version: fc.integer({ min: 1, max: 40 }),
    ageHours: fc.integer({ min: 0, max: 2000 }),
    forged: fc.boolean(),
    altered: fc.boolean(),
    clockHours: fc.integer({ min: -90_000, max: 90_000 }),
  });
  const numRuns = process.env.COUNTERSIGN_FULL === '1' ? 20_000 : 300;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      let last: LastTaken | null = null;
      for (const { version, ageHours, forged, altered, clockHours } of steps) {
        const input = signed({ version, issuedAt: NOW - ageHours * HOUR_MS, key: forged ? foreign : good });
        const sent = altered ? { ...input, payload: input.payload.replace('"count":0', '"count":1') } : input;
        const result = await acceptManifest(sent, { last, now: NOW + clockHours * HOUR_MS, verify });
        if (!result.ok) continue;
        expect(forged || altered).toBe(false);
        if (last) expect(version).toBeGreaterThanOrEqual(last.version);
        last = result.taken;
      }
      expect(await why(signed({ version: (last?.version ?? 0) + 1 }), last)).toBe('accepted');
    }),
    { numRuns },
  );
}, 300_000);
