import type { Store } from './store/store.ts';

/** Signs manifests. Ed25519 (RFC 8032). */
export interface Signer {
  keyId: string;
  sign(text: string): Uint8Array;
}

/** What the service needs from outside; tests pass their own clock and randomness. */
export interface Deps {
  store: Store;
  /** The present moment. */
  now: () => Date;
  /** Random bytes from a source fit for secrets. */
  random: (bytes: number) => Uint8Array;
  /** The secret of this service, the same in every instance: keys and pseudonyms of the exchange come from it. */
  secret: string;
  signer: Signer;
  /** One structured line; never holds contents of a request. */
  log: (entry: Readonly<Record<string, string | number | boolean | null>>) => void;
}

export const ROLES = ['reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: known from the token alone, never from the request's path or body. */
export interface Caller {
  tenantId: string;
  tokenId: string;
  role: Role;
}
