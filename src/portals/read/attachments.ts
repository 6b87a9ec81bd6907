import type { RawRequest } from '../../schema/reading.ts';
import { containerOf, isVisible, type Page } from './page.ts';
import { attribute, type PaperElement } from './paper.ts';
import { spanOf } from './rows.ts';
import { countDigits, Flag, oneLine, type Segment } from './segment.ts';

type Attachment = RawRequest['attachments'][number];

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  zip: 'application/zip',
  '7z': 'application/x-7z-compressed',
  p7m: 'application/pkcs7-mime',
  p7s: 'application/pkcs7-signature',
  asc: 'application/pgp-signature',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  html: 'text/html',
  xml: 'text/xml',
};
const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  kb: 1e3,
  kib: 1024,
  k: 1024,
  mb: 1e6,
  mib: 1024 ** 2,
  m: 1024 ** 2,
};

/** Files that the page offers: texts that are one file name, with the link and size beside them. */
export function attachmentsOf(page: Page): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const segment of page.segments) {
    if (
      segment.kind !== 'text' ||
      segment.raw.length > 160 ||
      segment.flags & Flag.chrome ||
      !segment.raw.includes('.')
    )
      continue;
    const name = oneLine(segment.raw);
    const type = typeOf(name);
    if (!type || found.has(name) || found.size >= 100 || !isVisible(segment)) continue;
    const url = linkAbove(segment);
    if (url === null && segment.flags & Flag.body) continue;
    found.set(name, { name, type, size: sizeBeside(page, segment), url });
  }
  return [...found.values()];
}

function typeOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  if (dot < 1 || name.includes('@') || name.includes('://') || name.split(' ').length > 10) return null;
  return TYPES[name.slice(dot + 1).toLowerCase()] ?? null;
}

function linkAbove({ element }: Segment): string | null {
  let at: PaperElement | null = element;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    const link = at.name === 'a' ? attribute(at, 'href') : null;
    if (link && !link.startsWith('#') && !link.toLowerCase().startsWith('javascript:')) return link;
  }
  return null;
}

/** "(~72 B)", "1.2 MB": the first size in the block round the file's name. */
function sizeBeside(page: Page, segment: Segment): number | null {
  for (let depth = segment.depth; depth >= Math.max(0, segment.depth - 2); depth--) {
    if (!containerOf(segment, depth)) break;
    let seen = 0;
    for (const other of spanOf(page, segment, depth)) {
      if (++seen > 8) break;
      const size = other.index > segment.index ? sizeIn(other.raw) : null;
      if (size !== null) return size;
    }
  }
  return null;
}

function sizeIn(text: string): number | null {
  if (text.length > 24 || countDigits(text) === 0) return null;
  const clean = text
    .toLowerCase()
    .replace(/[()~≈[\],]/g, (sign) => (sign === ',' ? '.' : ' '))
    .trim();
  const [number = '', unit = ''] = clean.split(/\s+/);
  const factor = UNITS[unit.replace('.', '')];
  const amount = Number(number);
  return factor !== undefined && Number.isFinite(amount) && number !== '' ? Math.round(amount * factor) : null;
}
