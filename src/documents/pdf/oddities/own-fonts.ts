import type { Oddity } from '../../../schema/document.ts';
import type { Revision } from '../file.ts';
import type { DrawnPage } from '../page-marks.ts';
import { nameOf, PdfRef } from '../values.ts';
import { oddity } from './words.ts';

interface PageFonts {
  page: DrawnPage;
  /** Numbers of the font objects, and their names without the letters of a subset. */
  objects: Set<number>;
  names: Set<string>;
}

function fontsOf(page: DrawnPage, revision: Revision): PageFonts {
  const [objects, names] = [new Set<number>(), new Set<string>()];
  for (const value of revision.dict(page.resources?.get('Font'))?.values() ?? []) {
    const name = nameOf(revision.dict(value)?.get('BaseFont'));
    if (!(value instanceof PdfRef) || name === null) continue;
    objects.add(value.number);
    names.add(name.replace(/^[A-Z]{6}\+/, ''));
  }
  return { page, objects, names };
}

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/**
 * A program puts a font into a file once, for all pages that use it. A page that brings the same fonts along once more
 * was written into another file. Of two pages nobody can tell which is the stranger, and some programs embed by page.
 */
export function pagesWithOwnFonts(pages: readonly DrawnPage[], revision: Revision): Oddity[] {
  const all = pages.map((page) => fontsOf(page, revision)).filter(({ objects }) => objects.size > 0);
  const strangers = all.filter((one) => {
    const others = all.filter((other) => other !== one);
    if (
      others.some(({ objects }) => meets(objects, one.objects)) ||
      !others.some(({ names }) => meets(names, one.names))
    )
      return false;
    // Most of the others hold together among themselves.
    const joined = others.filter((a) => others.some((b) => a !== b && meets(a.objects, b.objects)));
    return all.length === 2 || joined.length * 2 > others.length;
  });
  const chosen = all.length === 2 ? strangers.slice(1) : strangers.slice(0, 10);
  return chosen.map(({ page: { number } }) => ({
    ...oddity(
      'page-unlike-others',
      number,
      null,
      `page ${number} brings along fonts that the file holds already, as a page of another file does`,
    ),
    ...(all.length === 2 ? { weak: true } : {}),
  }));
}
