import type { Oddity } from '../../../schema/document.ts';
import { area, type Box, share } from '../geometry.ts';
import type { Picture } from '../marks.ts';
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
    if (pasted.length === 0) return [];
    const on = scan ? 'a small picture laid on the scanned page' : 'a picture with transparency laid on written text';
    return pasted
      .slice(0, 4)
      .map(({ box, pixels }) => oddity('pasted-picture', page.number, box, `${on}, ${pixels.join(' by ')} pixels`));
  });
}

function isSmall({ box }: Picture, page: DrawnPage): boolean {
  const part = area(box) / (area(page.box) || 1);
  return part < LARGEST && part > SMALLEST;
}

function isOnText(picture: Picture, page: DrawnPage): boolean {
  if (!picture.transparent) return false;
  const runs = page.marks.flatMap((mark) => (mark.kind === 'run' && mark.painted ? [mark] : []));
  if (letters(runs.map(({ text }) => text).join('')) < LEAST_LETTERS) return false;
  const [, bottom, , top] = page.box;
  const below = (picture.box[1] + picture.box[3]) / 2 < bottom + LETTERHEAD * (top - bottom);
  return below || runs.some((run) => share(run.box, picture.box) > 0.3);
}
