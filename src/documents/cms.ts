import { type Certificate, readCertificate } from './certificate.ts';
import { type Asn1, asn1Time, oid, parseAsn1 } from './der.ts';
import { verifySignature } from './verify.ts';

/** What a detached signature (CMS SignedData, RFC 5652) says, and whether it fits the bytes that it was made over. */
export interface CmsResult {
  signer: Certificate | null;
  /** Certificates that it brings along, the signer's own first. */
  chain: Certificate[];
  signedAt: string | null;
  /** False: the bytes were changed. Null: cannot be told, see `reason`. */
  fits: boolean | null;
  reason: string | null;
}

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

const unreadable = (reason: string): CmsResult => ({ signer: null, chain: [], signedAt: null, fits: null, reason });

interface SignerInfo {
  serial: Uint8Array | null;
  keyId: Uint8Array | null;
  digest: string | undefined;
  attributes: Asn1 | null;
  algorithm: Asn1;
  signature: Uint8Array;
}

function signerInfo(value: Asn1 | undefined): SignerInfo | null {
  const parts = value?.children ?? [];
  const [, id, digest] = parts;
  const attributes = parts.find(({ tag }, index) => tag === 0xa0 && index > 2) ?? null;
  const rest = parts.slice(attributes ? parts.indexOf(attributes) + 1 : 3);
  const [algorithm, signature] = rest;
  const digestOid = digest?.children[0];
  if (!id || !digestOid || !algorithm || !signature) return null;
  return {
    serial: id.tag === 0x30 ? (id.children[1]?.content ?? null) : null,
    keyId: id.tag === 0x80 ? id.content : null,
    digest: DIGESTS[oid(digestOid)],
    attributes,
    algorithm,
    signature: signature.content,
  };
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const attribute = (attributes: Asn1 | null, name: string): Asn1 | undefined =>
  attributes?.children.find(({ children: [key] }) => key !== undefined && oid(key) === name)?.children[1]?.children[0];

/** Checks a signature over `content`. Nothing is asked of anyone: revocation and trust in the issuer are not judged here. */
export async function checkCms(bytes: Uint8Array, content: Uint8Array): Promise<CmsResult> {
  const top = parseAsn1(bytes);
  const [type, wrapped] = top?.children ?? [];
  const data = wrapped?.children[0];
  if (!type || !data || oid(type) !== SIGNED_DATA)
    return unreadable('the signature is of a kind that this reader does not know');
  const certificates = (data.children.find(({ tag }) => tag === 0xa0)?.children ?? []).flatMap(
    (one) => readCertificate(one) ?? [],
  );
  const info = signerInfo(data.children.filter(({ tag }) => tag === 0x31).at(-1)?.children[0]);
  if (!info) return unreadable('the signature is damaged');
  const signer = certificates.find(
    ({ serial, keyId }) =>
      (info.serial && equal(serial, info.serial)) || (info.keyId && keyId && equal(keyId, info.keyId)),
  );
  if (!signer) return unreadable('the signature does not bring its certificate along');
  const chain = [signer, ...certificates.filter((one) => one !== signer)];
  const time = attribute(info.attributes, SIGNING_TIME);
  const said = { signer, chain, signedAt: time ? asn1Time(time) : null };
  if (!info.digest)
    return { ...said, fits: null, reason: 'the signature uses a digest that this reader does not know' };
  return { ...said, ...(await fitsContent(info, info.digest, signer, content)) };
}

async function fitsContent(
  info: SignerInfo,
  digest: string,
  signer: Certificate,
  content: Uint8Array,
): Promise<Pick<CmsResult, 'fits' | 'reason'>> {
  const stated = attribute(info.attributes, MESSAGE_DIGEST)?.content;
  const own = new Uint8Array(await crypto.subtle.digest(digest, new Uint8Array(content)));
  if (info.attributes && (!stated || !equal(stated, own))) return { fits: false, reason: null };
  // The attributes are signed as a SET, whatever tag they carry in the message (RFC 5652, 5.4).
  const signed = info.attributes ? Uint8Array.from([0x31, ...info.attributes.whole.subarray(1)]) : content;
  const verified = await verifySignature({ ...info, digest, key: signer.publicKey }, signed);
  return verified === null
    ? { fits: null, reason: 'the signature uses a method that this reader does not know' }
    : { fits: verified, reason: null };
}
