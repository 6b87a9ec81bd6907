import { fromLatin1 } from '../bytes.ts';
import { PdfString, type PdfValue } from './values.ts';

const MOST = 2000;

/** A text string of a PDF file (ISO 32000-2, 7.9.2.2): UTF-16, UTF-8 or Latin; at most 2,000 characters. */
export function textString(value: PdfValue | undefined): string | null {
  if (!(value instanceof PdfString)) return null;
  const { text } = value;
  const encoding = text.startsWith('þÿ')
    ? 'utf-16be'
    : text.startsWith('ÿþ')
      ? 'utf-16le'
      : text.startsWith('ï»¿')
        ? 'utf-8'
        : 'windows-1252';
  const decoded = new TextDecoder(encoding).decode(fromLatin1(text.slice(0, 4 * MOST)));
  return decoded.replaceAll('\u0000', '').trim().slice(0, MOST);
}
