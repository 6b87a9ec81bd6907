import type { Change, DocumentSignature, Save } from '../../schema/document.ts';
import { fromLatin1, hex } from '../bytes.ts';
import { leadsTo } from '../chain.ts';
import { type CmsResult, checkCms } from '../cms.ts';
import { pdfDate } from './dates.ts';
import type { PdfFile, Revision } from './file.ts';
import { textString } from './text-string.ts';
import { isDict, nameOf, numberOf, type PdfDict, PdfString } from './values.ts';

const MOST = 16;
/** Kinds of signature whose value is a CMS message over the bytes themselves (ISO 32000-2, 12.8.3). */
const DETACHED = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);
/** What a signature of an author bears by default: others may sign and fill in after it, and may not rewrite it. */
const NEVER: readonly Change[] = ['text-replaced', 'text-added', 'pictures', 'pages', 'attachments', 'scripts'];

export interface FoundSignature extends DocumentSignature {
  government: boolean;
}

/** Signature dictionaries of the whole file, oldest first; one that a later save took out counts too. */
function signatureDicts(file: PdfFile): PdfDict[] {
  return file.definitions
    .flatMap(({ value }) =>
      isDict(value) && Array.isArray(value.get('ByteRange')) && value.get('Contents') instanceof PdfString
        ? [value]
        : [],
    )
    .filter((dict) => nameOf(dict.get('SubFilter')) !== 'ETSI.RFC3161')
    .slice(0, MOST);
}

/**
 * Checks each signature. `roots` are SHA-256 fingerprints (hexadecimal) of certificates of government authorities that
 * the caller vouches for; without any, no signature counts as a government's.
 */
export async function signaturesOf(
  file: PdfFile,
  saves: readonly Save[],
  roots: ReadonlySet<string>,
): Promise<FoundSignature[]> {
  const found: FoundSignature[] = [];
  for (const dict of signatureDicts(file)) found.push(await checkOne(file, dict, saves, roots));
  return found;
}

interface Range {
  content: Uint8Array;
  end: number;
  /** False: more than the signature itself lies outside the signed bytes. */
  tight: boolean;
}

function rangeOf({ bytes }: PdfFile, dict: PdfDict): Range | null {
  const range = dict.get('ByteRange');
  const [a, b, c, d] = (Array.isArray(range) ? range : []).map((value) => numberOf(value) ?? -1);
  if (
    a !== 0 ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    b < 0 ||
    d < 0 ||
    c < b ||
    c + d > bytes.length
  )
    return null;
  const content = new Uint8Array(b + d);
  content.set(bytes.subarray(0, b));
  content.set(bytes.subarray(c, c + d), b);
  const gap = bytes.subarray(b, c);
  const tight = gap[0] === 60 && gap[gap.length - 1] === 62 && gap.subarray(1, -1).every((code) => isHexDigit(code));
  return { content, end: c + d, tight };
}

const isHexDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102) || code <= 32;

async function checkOne(
  file: PdfFile,
  dict: PdfDict,
  saves: readonly Save[],
  roots: ReadonlySet<string>,
): Promise<FoundSignature> {
  const range = rangeOf(file, dict);
  const allows = allowedBy(file.revision(file.saves - 1), dict);
  const base = { allows, signedAt: pdfDate(textString(dict.get('M')))?.at ?? null };
  if (!range) return { ...unknown(base), intact: false, reason: 'the bytes that it was made over are not all there' };
  const contents = dict.get('Contents');
  const detached = DETACHED.has(nameOf(dict.get('SubFilter')) ?? '');
  const cms: CmsResult | null =
    detached && contents instanceof PdfString ? await checkCms(fromLatin1(contents.text), range.content) : null;
  const later = saves
    .filter((_, save) => (file.ends[save] ?? 0) > range.end + 8 && save > 0)
    .flatMap(({ changed }) => changed);
  const tail = file.bytes.subarray(range.end).some((byte) => byte > 32);
  return {
    ...unknown(base),
    signer: cms?.signer?.subject ?? null,
    issuer: cms?.signer?.issuer ?? null,
    selfSigned: cms?.signer?.selfSigned ?? false,
    signedAt: cms?.signedAt ?? base.signedAt,
    intact: range.tight ? (cms?.fits ?? null) : false,
    reason: range.tight
      ? cms
        ? cms.reason
        : 'the signature is of a kind that this reader does not know'
      : 'part of the file lies outside the signed bytes',
    coversWholeFile: !tail,
    changedAfter: [...new Set(later.filter((change) => forbidden(change, allows)))],
    government: cms !== null && cms.fits === true && (await namesRoot(cms, roots)),
  };
}

const unknown = (base: { allows: number | null; signedAt: string | null }): FoundSignature => ({
  ...base,
  signer: null,
  issuer: null,
  selfSigned: false,
  intact: null,
  coversWholeFile: false,
  changedAfter: [],
  reason: null,
  government: false,
});

function forbidden(change: Change, allows: number | null): boolean {
  if (NEVER.includes(change)) return true;
  if (allows === 1) return change === 'fields' || change === 'notes';
  return allows === 2 && change === 'notes';
}

/** What the author of the first signature allows (DocMDP; ISO 32000-2, 12.8.2.2). */
function allowedBy(revision: Revision, dict: PdfDict): number | null {
  const references = revision.resolve(dict.get('Reference'));
  for (const one of Array.isArray(references) ? references.slice(0, 8) : []) {
    const reference = revision.dict(one);
    if (nameOf(reference?.get('TransformMethod')) !== 'DocMDP') continue;
    return numberOf(revision.dict(reference?.get('TransformParams'))?.get('P')) ?? 2;
  }
  return null;
}

async function namesRoot({ chain }: CmsResult, roots: ReadonlySet<string>): Promise<boolean> {
  if (roots.size === 0) return false;
  return await leadsTo(chain, async ({ whole }) =>
    roots.has(hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(whole))))),
  );
}

/** What all signatures together come to. A changed page makes a signature invalid, whatever its own bytes say. */
export function verdictOf(
  signatures: readonly FoundSignature[],
): 'valid-government' | 'valid-other' | 'invalid' | 'none' | null {
  if (signatures.length === 0) return 'none';
  if (signatures.some(({ intact, changedAfter }) => intact === false || changedAfter.length > 0)) return 'invalid';
  if (signatures.some(({ intact }) => intact === null)) return null;
  return signatures.some(({ government }) => government) ? 'valid-government' : 'valid-other';
}
