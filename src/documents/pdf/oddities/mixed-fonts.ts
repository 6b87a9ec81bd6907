import type { Oddity } from '../../../schema/document.ts';
import { type Line, linesOf, textOf } from '../lines.ts';
import type { Run } from '../marks.ts';
import type { DrawnPage } from '../page-marks.ts';
import { letters, oddity, quoted } from './words.ts';

/** A family that more lines mix in, or that carries more of the text, is the author's habit. Chosen by us. */
const MOST_LINES = 4;
const MOST_SHARE = 0.08;
const SIGNS = /symbol|dingbat|wingding|emoji|awesome|icon|barcode|ocr[ab]|cmmi|cmsy|cmex|msam|msbm|math/i;

interface Suspect {
  page: DrawnPage;
  run: Run;
  line: Line;
  family: string;
}

const faceOf = ({ font }: Run): string => font.family;

/** Words within a line set in a font that the document uses hardly anywhere else. */
export function mixedFonts(pages: readonly DrawnPage[]): Oddity[] {
  const total = new Map<string, number>();
  const suspects: Suspect[] = [];
  for (const page of pages) {
    const runs = page.marks.flatMap((mark) =>
      mark.kind === 'run' && mark.origin === 'page' && mark.painted ? [mark] : [],
    );
    for (const run of runs) total.set(faceOf(run), (total.get(faceOf(run)) ?? 0) + letters(run.text));
    const onPage = linesOf(runs);
    for (const [index, line] of onPage.entries()) {
      suspects.push(...within(page, line), ...wholeLine(page, onPage, index));
    }
  }
  const all = [...total.values()].reduce((sum, count) => sum + count, 0);
  const lines = new Map<string, Set<Line>>();
  for (const { family, line } of suspects) lines.set(family, (lines.get(family) ?? new Set()).add(line));
  const rare = suspects.filter(
    ({ family }) =>
      (lines.get(family)?.size ?? 0) <= MOST_LINES && (total.get(family) ?? 0) <= Math.max(60, MOST_SHARE * all),
  );
  return rare
    .slice(0, 20)
    .map(({ page, run, line, family }) =>
      oddity(
        'mixed-fonts',
        page.number,
        run.box,
        `${quoted(run.text)} in ${run.font.name}, the line “${quoted(line.text)}” otherwise not in ${family}`,
      ),
    );
}

const counts = (run: Run): boolean => letters(run.text) >= 1 && !SIGNS.test(run.font.name) && run.font.family !== '';

/** Runs of a line in another family than most of it, beside it as one phrase. */
function within(page: DrawnPage, line: Line): Suspect[] {
  const runs = line.runs.filter(counts);
  const main = mainFamily(runs);
  if (main === null) return [];
  const odd = runs.filter((run, index) => faceOf(run) !== main && isBeside(run, runs[index - 1], runs[index + 1]));
  return letters(textOf(odd)) >= 2 ? odd.slice(0, 1).map((run) => ({ page, run, line, family: faceOf(run) })) : [];
}

function mainFamily(runs: readonly Run[]): string | null {
  const count = new Map<string, number>();
  for (const run of runs) count.set(faceOf(run), (count.get(faceOf(run)) ?? 0) + letters(run.text));
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && second ? first[0] : null;
}

const isBeside = (run: Run, left: Run | undefined, right: Run | undefined): boolean =>
  [left && run.box[0] - left.box[2], right && right.box[0] - run.box[2]].some(
    (gap) => gap !== undefined && gap < 1.2 * run.size,
  );

/** A line all in one family between two lines, close by and of its size, that are both in another. */
function wholeLine(page: DrawnPage, lines: readonly Line[], index: number): Suspect[] {
  const line = lines[index];
  const [run] = line?.runs ?? [];
  if (!line || !run || !line.runs.every((one) => faceOf(one) === faceOf(run)) || letters(line.text) < 4 || !counts(run))
    return [];
  const near = [lines[index - 1], lines[index + 1]].map((other) => other?.runs.find(counts));
  const alike = near.every(
    (other) =>
      other &&
      faceOf(other) !== faceOf(run) &&
      Math.abs(other.size - run.size) < 0.12 * run.size &&
      Math.abs(other.base - run.base) < 2.2 * run.size &&
      Math.abs(other.box[0] - run.box[0]) < 2 * run.size,
  );
  const [above, below] = near;
  return alike && above && below && faceOf(above) === faceOf(below) ? [{ page, run, line, family: faceOf(run) }] : [];
}
