import { type Asn1, asn1Time, oid } from './der.ts';

/** The parts of an X.509 certificate (RFC 5280) that an examiner names. */
export interface Certificate {
  whole: Uint8Array;
  serial: Uint8Array;
  keyId: Uint8Array | null;
  subject: string;
  issuer: string;
  notBefore: string | null;
  notAfter: string | null;
  selfSigned: boolean;
  /** SubjectPublicKeyInfo, as WebCrypto takes it. */
  publicKey: Uint8Array;
  /** What its issuer signed, how, and with what result. */
  signed: Uint8Array;
  algorithm: Asn1;
  signature: Uint8Array;
}

const NAMES: Readonly<Record<string, string>> = { '2.5.4.3': 'CN', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.6': 'C' };
const SUBJECT_KEY_ID = '2.5.29.14';

/** `CN=..., O=..., C=...` of a distinguished name; other parts are left out. */
function nameOf(name: Asn1): string {
  return name.children
    .flatMap(({ children }) => children)
    .flatMap(({ children: [key, value] }) => {
      const label = key && NAMES[oid(key)];
      if (!label || !value) return [];
      const encoding = value.tag === 0x1e ? 'utf-16be' : value.tag === 0x0c ? 'utf-8' : 'windows-1252';
      return [`${label}=${new TextDecoder(encoding).decode(value.content.subarray(0, 200))}`];
    })
    .join(', ');
}

/** Reads one certificate; null when it is none. */
export function readCertificate(value: Asn1): Certificate | null {
  const [body, algorithm, signature] = value.children;
  if (!body || !algorithm || !signature) return null;
  const parts = body.children[0]?.tag === 0xa0 ? body.children.slice(1) : body.children;
  const [serial, , issuer, validity, subject, publicKey] = parts;
  if (!serial || !issuer || !subject || !validity || !publicKey) return null;
  const [notBefore, notAfter] = validity.children;
  return {
    whole: value.whole,
    serial: serial.content,
    keyId: keyIdOf(parts),
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    notBefore: notBefore ? asn1Time(notBefore) : null,
    notAfter: notAfter ? asn1Time(notAfter) : null,
    selfSigned:
      subject.whole.length === issuer.whole.length && subject.whole.every((byte, at) => byte === issuer.whole[at]),
    publicKey: publicKey.whole,
    signed: body.whole,
    algorithm,
    signature: signature.content.subarray(1),
  };
}

function keyIdOf(parts: readonly Asn1[]): Uint8Array | null {
  const extensions = parts.find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  const found = extensions.find(({ children: [key] }) => key !== undefined && oid(key) === SUBJECT_KEY_ID);
  // OCTET STRING round an OCTET STRING: skip the inner tag and length.
  return found?.children.at(-1)?.content.subarray(2) ?? null;
}
