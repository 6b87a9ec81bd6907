import { type Asn1, oid, parseAsn1 } from './der.ts';

interface Signed {
  algorithm: Asn1;
  /** The digest that goes with a method that does not name its own, such as plain RSA. */
  digest: string;
  signature: Uint8Array;
  key: Uint8Array;
}

const METHODS: Readonly<Record<string, { name: string; hash?: string }>> = {
  '1.2.840.113549.1.1.1': { name: 'RSASSA-PKCS1-v1_5' },
  '1.2.840.113549.1.1.5': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' },
  '1.2.840.113549.1.1.11': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  '1.2.840.113549.1.1.10': { name: 'RSA-PSS' },
  '1.2.840.10045.2.1': { name: 'ECDSA' },
  '1.2.840.10045.4.3.2': { name: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { name: 'ECDSA', hash: 'SHA-512' },
};
const CURVES: Readonly<Record<string, { name: string; bytes: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
  '1.3.132.0.35': { name: 'P-521', bytes: 66 },
};
const SALT_BYTES: Readonly<Record<string, number>> = { 'SHA-1': 20, 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };

/** Whether a signature over `data` was made with the key; null when the browser knows no such method. */
export async function verifySignature(
  { algorithm, digest, signature, key }: Signed,
  data: Uint8Array,
): Promise<boolean | null> {
  const named = algorithm.children[0] ?? algorithm;
  const method = METHODS[oid(named)];
  if (!method) return null;
  const hash = method.hash ?? digest;
  try {
    if (method.name === 'ECDSA') return await verifyEcdsa({ signature, key, hash }, data);
    const imported = await crypto.subtle.importKey('spki', new Uint8Array(key), { name: method.name, hash }, false, [
      'verify',
    ]);
    const parameters =
      method.name === 'RSA-PSS' ? { name: 'RSA-PSS', saltLength: SALT_BYTES[hash] ?? 32 } : method.name;
    return await crypto.subtle.verify(parameters, imported, new Uint8Array(signature), new Uint8Array(data));
  } catch {
    // WebCrypto refuses keys and curves that it does not know by throwing: that is "cannot be told", not "wrong".
    return null;
  }
}

async function verifyEcdsa(
  { signature, key, hash }: { signature: Uint8Array; key: Uint8Array; hash: string },
  data: Uint8Array,
): Promise<boolean | null> {
  const curveId = parseAsn1(key)?.children[0]?.children[1];
  const curve = curveId && CURVES[oid(curveId)];
  const [r, s] = parseAsn1(signature)?.children ?? [];
  if (!curve || !r || !s) return null;
  const raw = new Uint8Array(2 * curve.bytes);
  for (const [index, part] of [r, s].entries()) {
    const digits = part.content.subarray(Math.max(0, part.content.length - curve.bytes));
    raw.set(digits, (index + 1) * curve.bytes - digits.length);
  }
  const imported = await crypto.subtle.importKey(
    'spki',
    new Uint8Array(key),
    { name: 'ECDSA', namedCurve: curve.name },
    false,
    ['verify'],
  );
  return await crypto.subtle.verify({ name: 'ECDSA', hash }, imported, raw, new Uint8Array(data));
}
