import type { Oddity } from '../../../schema/document.ts';
import type { Budget } from '../../limits.ts';
import { share } from '../geometry.ts';
import type { PageMark, Run } from '../marks.ts';
import type { DrawnPage } from '../page-marks.ts';
import { letters, oddity, quoted } from './words.ts';

/** Text as light as paper, or all but transparent, or smaller than print; chosen by us. */
const PAPER = 0.95;
const TINY_POINTS = 1.5;
const LEAST_LETTERS = 4;

/** Text that a file holds and a reader does not see. Recognised text under a scan is no such text. */
export function hiddenText(page: DrawnPage, budget: Budget): Oddity[] {
  const found = new Map<string, { runs: Run[]; text: string }>();
  for (const mark of page.marks) {
    if (mark.kind !== 'run' || letters(mark.text) === 0) continue;
    const why = hiddenBecause(mark, page, budget);
    if (why === null) continue;
    const group = found.get(why) ?? { runs: [], text: '' };
    group.runs.push(mark);
    if (group.text.length < 400) group.text += ` ${mark.text}`;
    found.set(why, group);
  }
  return [...found]
    .filter(([, { text }]) => letters(text) >= LEAST_LETTERS)
    .map(([why, { runs, text }]) =>
      oddity('hidden-text', page.number, runs[0]?.box ?? null, `${why}: ${quoted(text)}`),
    );
}

function hiddenBecause(run: Run, page: DrawnPage, budget: Budget): string | null {
  if (!run.painted) return isUnderPicture(run, page.marks, budget) ? null : 'text drawn in no colour';
  if (run.opacity < 0.05) return 'text that is transparent';
  if (run.size > 0 && run.size < TINY_POINTS) return 'text too small to read';
  if (share(run.box, page.box) === 0 && letters(run.text) >= LEAST_LETTERS) return 'text outside the page';
  if (run.lightness !== null && run.lightness >= PAPER && isOnPaper(run, page.marks, budget))
    return 'text in the colour of the paper';
  return null;
}

function isUnderPicture(run: Run, marks: readonly PageMark[], budget: Budget): boolean {
  budget.tick(marks.length);
  return marks.some((mark) => mark.kind === 'picture' && share(run.box, mark.box) >= 0.5);
}

/** Nothing darker lies between the text and the paper. */
function isOnPaper(run: Run, marks: readonly PageMark[], budget: Budget): boolean {
  budget.tick(marks.length);
  return !marks.some(
    (mark) =>
      mark.order < run.order &&
      (mark.kind === 'picture' || (mark.kind === 'area' && (mark.lightness === null || mark.lightness < 0.9))) &&
      share(run.box, mark.box) >= 0.5,
  );
}
