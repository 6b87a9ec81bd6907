import type { DocumentKind } from '../schema/document.ts';
import { find, startsWith } from './bytes.ts';

/** PDF readers accept a header anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3). */
const PDF_HEADER_WITHIN = 1024;

/** What a file is, by its own first bytes; its name is anybody's word, and decides only where mails have no mark. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006'))
    return isWordFile(bytes) ? 'docx' : 'zip';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && startsWith(bytes, 'PNG\r\n', 1)) return 'png';
  if (startsWith(bytes, 'II*\u0000') || startsWith(bytes, 'MM\u0000*')) return 'tiff';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return 'msg';
  if (find(bytes, '%PDF-', 0, Math.min(bytes.length, PDF_HEADER_WITHIN)) >= 0) return 'pdf';
  return /\.(?:eml|mht)$/i.test(name) || looksLikeMail(bytes) ? 'eml' : 'unknown';
}

const isWordFile = (bytes: Uint8Array): boolean => find(bytes, 'word/document.xml') >= 0;

/** Two header lines of a mail at the very start (RFC 5322). */
function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  return (
    /^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):/i.test(head) &&
    /\r?\n[A-Za-z-]{2,40}:/.test(head)
  );
}
