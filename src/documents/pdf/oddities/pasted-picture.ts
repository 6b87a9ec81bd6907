import type { Oddity } from '../../../schema/document.ts';
import { area, type Box, share } from '../geometry.ts';
import type { Picture, Run } from '../marks.ts';
import type { DrawnPage } from '../page-marks.ts';
import { letters, oddity } from './words.ts';

/** Share of the page that a seal or signature takes at most, and the part at the top where letterheads stand. */
const LARGEST = 0.2;
const SMALLEST = 0.0004;
const LETTERHEAD = 0.75;
const LEAST_LETTERS = 60;

/** Whether a picture takes most of its page, as a scan does. */
export const isScan = (picture: Picture, page: DrawnPage): boolean => share(page.box, picture.box) > 0.6;

const place = (box: Box): string => box.map((value) => Math.round(value / 4)).join(' ');

/** Small pictures with transparency laid on written text, or small pictures laid on a scan. */
export function pastedPictures(pages: readonly DrawnPage[]): Oddity[] {
  const places = new Map<string, number>();
  const pictures = pages.flatMap((page) =>
    page.marks.flatMap((mark) => (mark.kind === 'picture' ? [{ page, mark }] : [])),
  );
  for (const { mark } of pictures) places.set(place(mark.box), (places.get(place(mark.box)) ?? 0) + 1);
  return pages.flatMap((page) => {
    const own = page.marks.filter((mark): mark is Picture => mark.kind === 'picture');
    // A page of many pictures is a scan cut into parts by the program that packed it, or an album.
    if (own.length > 12) return [];
    const scan = own.find((picture) => isScan(picture, page));
    // The same picture at the same place of several pages is a letterhead or a footer.
    const small = own.filter((one) => isSmall(one, page) && (places.get(place(one.box)) ?? 0) < 2);
    const pasted = scan ? small.filter((one) => one.order > scan.order) : small.filter((one) => isOnText(one, page));
    if (pasted.length === 0) return scan ? [] : besideText(small, page);
    const on = scan ? 'a small picture laid on the scanned page' : 'a picture with transparency laid on written text';
    return pasted
      .slice(0, 4)
      .map(({ box, pixels }) => oddity('pasted-picture', page.number, box, `${on}, ${pixels.join(' by ')} pixels`));
  });
}

/** A picture of its own ground low on a page of text: a signature with its paper, or a photo, a map, a code. */
function besideText(small: readonly Picture[], page: DrawnPage): Oddity[] {
  const [only, ...others] = small.filter((one) => !one.transparent && isLow(one.box, page) && hasText(page));
  if (!only || others.length > 2) return [];
  const detail = `a small picture beside written text, ${only.pixels.join(' by ')} pixels`;
  return [{ ...oddity('pasted-picture', page.number, only.box, detail), weak: true }];
}

const runsOf = (page: DrawnPage): Run[] =>
  page.marks.flatMap((mark) => (mark.kind === 'run' && mark.painted ? [mark] : []));
const hasText = (page: DrawnPage): boolean =>
  letters(
    runsOf(page)
      .map(({ text }) => text)
      .join(''),
  ) >= LEAST_LETTERS;

function isLow(box: Box, { box: [, bottom, , top] }: DrawnPage): boolean {
  return (box[1] + box[3]) / 2 < bottom + LETTERHEAD * (top - bottom);
}

/** Of the size of a seal, a signature or a logo. */
export function isSmall({ box }: Picture, page: DrawnPage): boolean {
  const part = area(box) / (area(page.box) || 1);
  return part < LARGEST && part > SMALLEST;
}

function isOnText(picture: Picture, page: DrawnPage): boolean {
  if (!picture.transparent || !hasText(page)) return false;
  return isLow(picture.box, page) || runsOf(page).some((run) => share(run.box, picture.box) > 0.3);
}
