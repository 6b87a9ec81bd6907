import * as z from 'zod/mini';

/** Lists that a service may publish. Each says where its rows come from, so that a finding can say it too. */
export const SNAPSHOT_LISTS = [
  'registry',
  'reported-domains',
  'reported-accounts',
  'offered-for-sale',
  'protected',
] as const;
export type SnapshotList = (typeof SNAPSHOT_LISTS)[number];

/** Largest list taken, in bytes: a million entries are about 7 MB. */
export const LIST_LIMIT_BYTES = 32 * 1024 * 1024;

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const SnapshotEntry = z.object({
  list: z.enum(SNAPSHOT_LISTS),
  /** Version of this list; its bytes never change under one version. */
  version: z.number().check(z.int(), z.gte(1)),
  count: z.number().check(z.int(), z.gte(0)),
  size: z.number().check(z.int(), z.gte(0), z.lte(LIST_LIMIT_BYTES)),
  sha256,
  url: z.string().check(z.maxLength(2048)),
  /** Who reported or published the rows, for the reviewer to read. */
  attribution: z.string().check(z.maxLength(400)),
});
export type SnapshotEntry = z.infer<typeof SnapshotEntry>;

/** What a service publishes at one moment. Versions only ever rise. */
export const SnapshotManifest = z.object({
  format: z.literal(1),
  version: z.number().check(z.int(), z.gte(1)),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lists: z.array(SnapshotEntry).check(z.maxLength(SNAPSHOT_LISTS.length)),
});
export type SnapshotManifest = z.infer<typeof SnapshotManifest>;

/** The manifest as signed text, so that nobody has to agree on how JSON is written. Ed25519 over the UTF-8 bytes (RFC 8032). */
export const SignedManifest = z.object({
  payload: z.string().check(z.maxLength(64 * 1024)),
  keyId: z.string().check(z.maxLength(64)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type SignedManifest = z.infer<typeof SignedManifest>;
