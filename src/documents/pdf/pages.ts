import { LIMITS } from '../limits.ts';
import type { Revision } from './file.ts';
import { isDict, nameOf, type PdfDict, PdfRef, type PdfValue } from './values.ts';

export interface Page {
  /** Counted from 1. */
  number: number;
  /** Number of the page's own object; null when it stands inside another. */
  object: number | null;
  dict: PdfDict;
  resources: PdfDict | null;
  /** Left, bottom, right, top in points. */
  box: readonly [number, number, number, number];
}

/** The catalog: what the trailer names, else the last object that says it is one. */
export function catalogOf(revision: Revision, numbers: Iterable<number>): PdfDict | null {
  const named = revision.dict(revision.trailer.get('Root'));
  if (named?.has('Pages')) return named;
  let found: PdfDict | null = null;
  for (const number of numbers) {
    const value = revision.definition(number)?.value;
    if (isDict(value) && nameOf(value.get('Type')) === 'Catalog' && value.has('Pages')) found = value;
  }
  return found;
}

const LETTER = [0, 0, 612, 792] as const;

export function boxOf(revision: Revision, value: PdfValue | undefined): Page['box'] | null {
  const list = revision.resolve(value);
  if (!Array.isArray(list) || list.length < 4) return null;
  const [a = 0, b = 0, c = 0, d = 0] = list.map((entry) => {
    const number = revision.resolve(entry);
    return typeof number === 'number' ? number : 0;
  });
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** Pages in reading order; a page that stands twice in the tree counts once, and a circle ends. */
export function pagesOf(revision: Revision, catalog: PdfDict): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PdfDict>();
  const visit = (value: PdfValue | undefined, inherited: PdfDict, depth: number): void => {
    const dict = revision.dict(value);
    if (!dict || seen.has(dict) || depth > LIMITS.depth || pages.length >= LIMITS.pages) return;
    seen.add(dict);
    const own: PdfDict = new Map(inherited);
    for (const key of ['Resources', 'MediaBox', 'CropBox']) if (dict.has(key)) own.set(key, dict.get(key) ?? null);
    const kids = revision.resolve(dict.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) visit(kid, own, depth + 1);
    else if (nameOf(dict.get('Type')) !== 'Pages') {
      pages.push({
        number: pages.length + 1,
        object: value instanceof PdfRef ? value.number : null,
        dict,
        resources: revision.dict(own.get('Resources')),
        box: boxOf(revision, own.get('CropBox')) ?? boxOf(revision, own.get('MediaBox')) ?? LETTER,
      });
    }
  };
  visit(catalog.get('Pages'), new Map(), 0);
  return pages;
}
