import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Signer } from '../deps.ts';

/** The 32 bytes of an Ed25519 public key, base64url, as clients are configured with it. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x ?? '';

/** A signer over an Ed25519 private key; its id is the first 16 hex digits of the public key's SHA-256. */
export function createSigner(key: KeyObject): Signer {
  const publicKey = publicKeyOf(key);
  const keyId = createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
  return { keyId, publicKey, sign: (text) => sign(null, Buffer.from(text), key) };
}

/** The private key of this service: the PEM given, else one made at first use and kept in `folder`, readable by its owner only. */
export function signingKey(pem: string | undefined, folder: string): KeyObject {
  if (pem !== undefined) return createPrivateKey(pem);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'signing-key.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  return createPrivateKey(readFileSync(file, 'utf8'));
}
