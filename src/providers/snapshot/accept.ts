import { SignedManifest, SnapshotManifest } from '../../schema/snapshot.ts';

/** Why a snapshot was refused; the last good one stays. Names follow The Update Framework's list of attacks. */
export type Refusal =
  | 'malformed'
  | 'unknown-key'
  | 'bad-signature'
  /** An older version than one already taken. */
  | 'rollback'
  /** The same version with other contents. */
  | 'mixed'
  /** Past its own expiry by a clock that is known to have been later than the snapshot. */
  | 'expired'
  /** Issued further in the future than clocks differ, or a version that leaps: it would block every later one. */
  | 'fast-forward';

/** What is remembered of the last snapshot taken; survives restarts. */
export interface LastTaken {
  version: number;
  payload: string;
  /** Latest moment that any signed snapshot has named, milliseconds since the epoch: a clock set back cannot undo it. */
  signedTime: number;
}

export interface AcceptOptions {
  last: LastTaken | null;
  /** Milliseconds since the epoch, taken once when the update starts. */
  now: number;
  /** Whether `signature` over `payload` is by the key `keyId`; null when there is no such key. */
  verify: (signed: SignedManifest) => Promise<boolean | null>;
}

export type Accepted = { ok: true; manifest: SnapshotManifest; taken: LastTaken } | { ok: false; why: Refusal };

const HOUR_MS = 3_600_000;
/** Clocks of office machines differ by minutes; a day covers a wrong time zone. */
const SKEW_MS = 24 * HOUR_MS;
/**
 * Versions a service can honestly have published per hour, and a first allowance. A leap beyond that is a
 * fast-forward: taking it would let one stolen signature block every later snapshot.
 */
const VERSIONS_PER_HOUR = 60;
const VERSION_ALLOWANCE = 10_000;

function parsePayload(payload: string): SnapshotManifest | null {
  try {
    const parsed = SnapshotManifest.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function timeRefusal(manifest: SnapshotManifest, last: LastTaken | null, now: number): Refusal | null {
  const issuedAt = Date.parse(manifest.issuedAt);
  // The clock may have been set back: time is never earlier than the latest moment a good signature has named.
  const present = Math.max(now, last?.signedTime ?? 0);
  if (issuedAt > now + SKEW_MS) return 'fast-forward';
  return Date.parse(manifest.expiresAt) <= present - SKEW_MS || Date.parse(manifest.expiresAt) <= issuedAt
    ? 'expired'
    : null;
}

function versionRefusal(manifest: SnapshotManifest, payload: string, last: LastTaken | null): Refusal | null {
  if (!last) return null;
  if (manifest.version < last.version) return 'rollback';
  if (manifest.version === last.version) return payload === last.payload ? null : 'mixed';
  const hours = Math.max(0, Date.parse(manifest.issuedAt) - last.signedTime) / HOUR_MS;
  return manifest.version - last.version > VERSION_ALLOWANCE + hours * VERSIONS_PER_HOUR ? 'fast-forward' : null;
}

/** Decides on a fetched manifest. Nothing of it is used unless it is accepted; a refusal leaves the last good one. */
export async function acceptManifest(input: unknown, { last, now, verify }: AcceptOptions): Promise<Accepted> {
  const signed = SignedManifest.safeParse(input);
  if (!signed.success) return { ok: false, why: 'malformed' };
  const good = await verify(signed.data);
  if (good !== true) return { ok: false, why: good === null ? 'unknown-key' : 'bad-signature' };
  const { payload } = signed.data;
  const manifest = parsePayload(payload);
  if (!manifest) return { ok: false, why: 'malformed' };
  const why = timeRefusal(manifest, last, now) ?? versionRefusal(manifest, payload, last);
  if (why) return { ok: false, why };
  const signedTime = Math.max(last?.signedTime ?? 0, Date.parse(manifest.issuedAt));
  return { ok: true, manifest, taken: { version: manifest.version, payload, signedTime } };
}
