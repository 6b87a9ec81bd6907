import { LIMITS } from '../limits.ts';
import type { PdfFile, Revision } from './file.ts';
import type { Page } from './pages.ts';
import { isDict, nameOf, type PdfDict, PdfRef, PdfStream, type PdfValue } from './values.ts';

/** What an object of a file is for. */
export type Role = 'page' | 'content' | 'field' | 'note' | 'signature' | 'metadata' | 'attachment' | 'script' | 'other';

/** Keys that lead back up, or to another part of the file. */
const UPWARD = new Set(['Parent', 'P', 'Page', 'Dest', 'Popup', 'IRT', 'Prev', 'Next', 'StructParents', 'ParentTree']);

/** What each object is for, by what leads to it; an object that several parts use has the first role of these. */
export function rolesOf(
  file: PdfFile,
  revision: Revision,
  catalog: PdfDict,
  pages: readonly Page[],
): Map<number, Role> {
  const roles = new Map<number, Role>();
  const mark = (value: PdfValue | undefined, role: Role, depth = 0): void => {
    file.budget.tick();
    if (depth > LIMITS.depth || value === undefined || value === null) return;
    if (value instanceof PdfRef) {
      if (roles.has(value.number)) return;
      roles.set(value.number, role);
      mark(revision.definition(value.number)?.value, role, depth + 1);
      return;
    }
    if (Array.isArray(value)) for (const entry of value) mark(entry, role, depth + 1);
    const dict = value instanceof PdfStream ? value.dict : isDict(value) ? value : null;
    for (const [key, entry] of dict ?? []) if (!UPWARD.has(key)) mark(entry, role, depth + 1);
  };
  for (const { object } of pages) if (object !== null) roles.set(object, 'page');
  for (const page of pages) {
    mark(page.dict.get('Contents'), 'content');
    mark(page.dict.get('Resources'), 'content');
  }
  mark(revision.trailer.get('Info'), 'metadata');
  mark(catalog.get('Metadata'), 'metadata');
  for (const key of ['DSS', 'Perms']) mark(catalog.get(key), 'signature');
  const names = revision.dict(catalog.get('Names'));
  mark(names?.get('EmbeddedFiles'), 'attachment');
  mark(catalog.get('AF'), 'attachment');
  mark(names?.get('JavaScript'), 'script');
  mark(catalog.get('OpenAction'), 'script');
  mark(catalog.get('AA'), 'script');
  markFields(revision, catalog, mark);
  for (const page of pages) {
    const list = revision.resolve(page.dict.get('Annots'));
    for (const one of Array.isArray(list) ? list : [])
      mark(one, nameOf(revision.dict(one)?.get('Subtype')) === 'Widget' ? 'field' : 'note');
    mark(page.dict.get('Annots'), 'note');
  }
  return roles;
}

function markFields(
  revision: Revision,
  catalog: PdfDict,
  mark: (value: PdfValue | undefined, role: Role) => void,
): void {
  const form = revision.dict(catalog.get('AcroForm'));
  const fields = revision.resolve(form?.get('Fields'));
  for (const one of Array.isArray(fields) ? fields.slice(0, 5000) : []) {
    const signature = nameOf(revision.dict(one)?.get('FT')) === 'Sig';
    mark(one, signature ? 'signature' : 'field');
  }
  mark(catalog.get('AcroForm'), 'field');
}

/** Whether a page's own dictionary changed in what it shows, not only in the notes laid over it. */
export function pageShowsOther(
  before: PdfDict,
  after: PdfDict,
  same: (a: PdfValue | undefined, b: PdfValue | undefined) => boolean,
): boolean {
  return ['Contents', 'Resources', 'MediaBox', 'CropBox', 'Rotate'].some(
    (key) => !same(before.get(key), after.get(key)),
  );
}
