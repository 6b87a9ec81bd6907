import { LIMITS } from '../limits.ts';
import { Drawing, type Sheet } from './draw.ts';
import { matrixOf } from './draw-state.ts';
import type { PdfFile, Revision } from './file.ts';
import { boxUnder, height, type Matrix, times, width } from './geometry.ts';
import type { Origin, PageMark } from './marks.ts';
import { boxOf, type Page } from './pages.ts';
import { isDict, nameOf, numberOf, type PdfDict, PdfStream, type PdfValue } from './values.ts';

/** A page with all that is drawn on it, in order. */
export interface DrawnPage extends Page {
  marks: PageMark[];
  /** The first signs of its content: programs begin pages each in their own way. */
  dialect: string;
}

/** Reads pages of one revision; operators and fonts are counted and kept over all of them. */
export function pageReader(file: PdfFile, revision: Revision, operators = { left: LIMITS.operators as number }) {
  const fonts: Sheet['fonts'] = new Map();
  return async (page: Page): Promise<DrawnPage> => {
    const sheet: Sheet = { file, revision, marks: [], operators, fonts };
    const content = await contentOf(file, revision, page.dict.get('Contents'));
    await new Drawing(sheet, page.resources, 'page').run(content);
    await drawNotes(sheet, page);
    return { ...page, marks: sheet.marks, dialect: new TextDecoder('latin1').decode(content.subarray(0, 160)) };
  };
}

/** The page's content: its streams one after the other, as if they were one (ISO 32000-2, 7.8.2). */
async function contentOf(file: PdfFile, revision: Revision, value: PdfValue | undefined): Promise<Uint8Array> {
  const contents = revision.resolve(value);
  const parts: Uint8Array[] = [];
  for (const one of Array.isArray(contents) ? contents.slice(0, 1000) : [contents]) {
    const stream = revision.resolve(one);
    const bytes = stream instanceof PdfStream ? await file.bytesOf(stream) : null;
    if (bytes) parts.push(bytes, Uint8Array.of(10));
  }
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new Uint8Array(Math.min(size, LIMITS.partBytes));
  let at = 0;
  for (const part of parts) {
    if (at + part.length > all.length) break;
    all.set(part, at);
    at += part.length;
  }
  return all.subarray(0, at);
}

/** Annotations of a page, as dictionaries. */
export function notesOf(revision: Revision, page: Page): PdfDict[] {
  const list = revision.resolve(page.dict.get('Annots'));
  return Array.isArray(list) ? list.slice(0, 2000).flatMap((one) => revision.dict(one) ?? []) : [];
}

const HIDDEN_FLAGS = 2 | 32;

async function drawNotes(sheet: Sheet, page: Page): Promise<void> {
  const { revision, file } = sheet;
  for (const note of notesOf(revision, page)) {
    const kind = nameOf(note.get('Subtype'));
    if (kind === 'Popup' || kind === 'Link' || ((numberOf(note.get('F')) ?? 0) & HIDDEN_FLAGS) !== 0) continue;
    const stream = appearance(revision, note);
    const place = boxOf(revision, note.get('Rect'));
    const bytes = stream && (await file.bytesOf(stream));
    if (!stream || !place || !bytes) continue;
    const origin: Origin = kind === 'Widget' ? 'field' : 'note';
    const own = matrixOf(revision, stream.dict);
    const box = boxUnder(own, boxOf(revision, stream.dict.get('BBox')) ?? place);
    const [sx, sy] = [width(place) / (width(box) || 1), height(place) / (height(box) || 1)];
    const fit: Matrix = [sx, 0, 0, sy, place[0] - box[0] * sx, place[1] - box[1] * sy];
    const resources = revision.dict(stream.dict.get('Resources')) ?? page.resources;
    await new Drawing(sheet, resources, origin, { matrix: times(own, fit) }).run(bytes, 1);
  }
}

/** The normal appearance; of several states, the one that is set. */
function appearance(revision: Revision, note: PdfDict): PdfStream | null {
  const normal = revision.resolve(revision.dict(note.get('AP'))?.get('N'));
  if (normal instanceof PdfStream) return normal;
  const state = isDict(normal) ? revision.resolve(normal.get(nameOf(note.get('AS')) ?? 'Off')) : null;
  return state instanceof PdfStream ? state : null;
}
