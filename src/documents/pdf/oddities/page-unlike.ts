import type { Oddity } from '../../../schema/document.ts';
import type { Revision } from '../file.ts';
import type { DrawnPage } from '../page-marks.ts';
import { nameOf } from '../values.ts';
import { letters, oddity } from './words.ts';

/** Of the seven habits of the program that wrote a page, three must differ, its way to begin among them. Chosen by us. */
const DIFFERING = 3;
/** Keys that a page has or has not by what is on it, whoever wrote it. */
const OWN_KEYS = new Set(
  'Annots Rotate Parent Contents Resources Thumb Metadata LastModified PieceInfo AA B StructParents Tabs Group'.split(
    ' ',
  ),
);
/** Keys that a program gives to all its pages or to none. */
const STRUCTURE = ['StructParents', 'Tabs', 'Group'];

interface Habits {
  page: DrawnPage;
  begins: string;
  traits: string[];
}

const shape = (text: string): string => text.replace(/\d+/g, '9').replace(/\s+/g, ' ').slice(0, 32);

function habitsOf(page: DrawnPage, revision: Revision): Habits {
  const fonts = page.marks.flatMap((mark) => (mark.kind === 'run' && mark.origin === 'page' ? [mark.font] : []));
  const dict = revision.dict(page.resources?.get('Font'));
  const names = [...(dict?.keys() ?? [])].map((name) => name.replace(/\d+/g, '9'));
  const kinds = [...(dict?.values() ?? [])].map((font) => nameOf(revision.dict(font)?.get('Subtype')) ?? '');
  return {
    page,
    begins: shape(page.dialect),
    traits: [
      [...new Set(names)].sort().slice(0, 3).join(' '),
      shape(page.dialect),
      [...page.dict.keys()]
        .filter((key) => !OWN_KEYS.has(key))
        .sort()
        .join(' '),
      STRUCTURE.filter((key) => page.dict.has(key)).join(' '),
      [...new Set(kinds)].sort().join(' '),
      `${Math.round(page.box[2] - page.box[0])} ${Math.round(page.box[3] - page.box[1])}`,
      `${fonts.every(({ embedded }) => embedded)} ${fonts.some(({ subset }) => subset !== null)}`,
    ],
  };
}

const differing = (a: Habits, b: Habits): number =>
  a.begins === b.begins ? 0 : a.traits.filter((trait, index) => trait !== b.traits[index]).length;

/** Pages that another program wrote than most of the others. Pages without written text are left out. */
export function unlikePages(pages: readonly DrawnPage[], revision: Revision): Oddity[] {
  const written = pages.filter(
    (page) => letters(page.marks.map((mark) => (mark.kind === 'run' && mark.painted ? mark.text : '')).join('')) > 20,
  );
  const all = written.map((page) => habitsOf(page, revision));
  const odd = all.filter(
    (one) => all.filter((other) => other !== one && differing(one, other) >= DIFFERING).length > (all.length - 1) / 2,
  );
  const chosen = odd.length === all.length ? odd.slice(1) : odd;
  return chosen
    .slice(0, 20)
    .map(({ page }) =>
      oddity(
        'page-unlike-others',
        page.number,
        null,
        `page ${page.number} was written by another program than the rest`,
      ),
    );
}
