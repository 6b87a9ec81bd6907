import type { DocumentFacts, DocumentKind, Oddity } from '../../schema/document.ts';
import { startsWith } from '../bytes.ts';
import { readXmp, type Xmp } from '../pdf/xmp.ts';
import { NO_TAGS, readTags, type Tags } from './tiff.ts';

interface Found {
  tags: Tags;
  xmp: Xmp | null;
  /** Texts that a PNG picture carries under names of its own. */
  software: string | null;
}

const XMP_MARK = 'http://ns.adobe.com/xap/1.0/\u0000';
const HOUR_MS = 3_600_000;
const SEGMENTS_MOST = 2_000;

/** What a picture says of its making. Its pixels are not looked at. */
export function examinePicture(kind: DocumentKind, bytes: Uint8Array): DocumentFacts {
  const found =
    kind === 'jpeg'
      ? inJpeg(bytes)
      : kind === 'png'
        ? inPng(bytes)
        : { tags: readTags(bytes), xmp: null, software: null };
  const { tags, xmp, software } = found;
  const taken = instant(tags.takenAt);
  const saved = instant(tags.savedAt) ?? xmp?.modifiedAt ?? null;
  return {
    imageOnly: true,
    signature: 'none',
    producer: tags.software ?? software ?? xmp?.creator ?? null,
    creator: [tags.make, tags.model].filter(Boolean).join(' ') || null,
    author: tags.artist,
    createdAt: taken ?? xmp?.createdAt ?? null,
    modifiedAt: saved,
    documentId: xmp?.documentId ?? null,
    instanceId: xmp?.instanceId ?? null,
    history: (xmp?.history ?? []).map(({ action, when, by }) => [action, when, by].filter(Boolean).join(', ')),
    oddities: odditiesOf(found, taken, saved),
  };
}

function odditiesOf({ tags, xmp }: Found, taken: string | null, saved: string | null): Oddity[] {
  const odd = (kind: Oddity['kind'], detail: string): Oddity => ({ kind, page: null, box: null, detail });
  const found: Oddity[] = [];
  if (taken && saved && Date.parse(saved) - Date.parse(taken) > HOUR_MS)
    found.push(odd('edited-picture', `taken on ${taken}, saved again on ${saved}`));
  else if ((xmp?.history.length ?? 0) > 1)
    found.push(odd('edited-picture', `${xmp?.history.length} steps of editing are listed in it`));
  if (tags.hasPlace) found.push(odd('place-in-picture', 'it says where it was taken'));
  return found;
}

/** `2026:03:12 10:15:00` as an instant; the zone is not stated, so UTC stands for it. */
function instant(text: string | null): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(text ?? '');
  const at = parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}Z` : null;
  return at === null || Number.isNaN(Date.parse(at)) ? null : at;
}

/** The application segments before the picture itself (ITU-T T.81, annex B). */
function inJpeg(bytes: Uint8Array): Found {
  const found: Found = { tags: NO_TAGS, xmp: null, software: null };
  let at = 2;
  for (let count = 0; count < SEGMENTS_MOST && bytes[at] === 0xff && at + 4 <= bytes.length; count++) {
    const [marker, size] = [bytes[at + 1] ?? 0, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)];
    if (marker === 0xda || size < 2) break;
    const data = bytes.subarray(at + 4, at + 2 + size);
    if (marker === 0xe1 && startsWith(data, 'Exif\u0000\u0000')) found.tags = readTags(data.subarray(6));
    if (marker === 0xe1 && startsWith(data, XMP_MARK)) found.xmp = readXmp(data.subarray(XMP_MARK.length));
    at += 2 + size;
  }
  return found;
}

/** The text and Exif chunks (PNG, third edition, 11.3). */
function inPng(bytes: Uint8Array): Found {
  const found: Found = { tags: NO_TAGS, xmp: null, software: null };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  for (let count = 0; count < SEGMENTS_MOST && at + 12 <= bytes.length; count++) {
    const size = view.getUint32(at);
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + size));
    if (startsWith(bytes, 'eXIf', at + 4)) found.tags = readTags(data);
    if (startsWith(bytes, 'tEXt', at + 4) && startsWith(data, 'Software\u0000'))
      found.software = new TextDecoder('latin1').decode(data.subarray(9, 300)).trim();
    if (startsWith(bytes, 'iTXt', at + 4) && startsWith(data, 'XML:com.adobe.xmp'))
      found.xmp = readXmp(data.subarray(22));
    at += 12 + size;
  }
  return found;
}
