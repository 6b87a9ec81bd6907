import type { Limits } from './http/rates.ts';
import type { Store } from './store/store.ts';

/** Signs manifests. Ed25519 (RFC 8032). */
export interface Signer {
  keyId: string;
  /** 32 bytes, base64url. */
  publicKey: string;
  sign(text: string): Uint8Array;
}

/** A portal vendor's verification API, asked with the company's key. */
export interface Vendor {
  url: string;
  key: string;
}

/** A published list of agencies that is fetched from time to time. */
export interface RegistrySource {
  name: string;
  url: string;
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
  limits: Limits;
  /** What is asked of other servers with the company's keys; null where it is not set up. */
  vendor: Vendor | null;
  registries: readonly RegistrySource[];
  fetch: (url: string, init: RequestInit) => Promise<Response>;
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
