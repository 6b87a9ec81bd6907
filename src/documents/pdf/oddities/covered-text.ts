import type { Oddity } from '../../../schema/document.ts';
import type { Budget } from '../../limits.ts';
import { area, type Box, height, overlap, share, width } from '../geometry.ts';
import { textOf } from '../lines.ts';
import type { Area, Picture, Run } from '../marks.ts';
import type { DrawnPage } from '../page-marks.ts';
import { letters, oddity, quoted } from './words.ts';

/** A bar darker than this blacks text out, as courts do; a lighter one makes room for other words. Chosen by us. */
const DARKEST_COVER = 0.5;
const MOST_COVERS = 2_000;

const isRun = (mark: { kind: string }): mark is Run => mark.kind === 'run';

/** Words that something light was laid over, with what stands there now. */
export function coveredText(page: DrawnPage, budget: Budget): Oddity[] {
  const covers = page.marks.filter((mark): mark is Area | Picture => isCover(mark, page)).slice(0, MOST_COVERS);
  if (covers.length === 0) return [];
  const runs = page.marks.filter(isRun).filter(({ painted, text }) => painted && letters(text) > 0);
  const found: Oddity[] = [];
  for (const cover of covers) {
    budget.tick(runs.length);
    if (found.length >= 20) break;
    const beneath = runs.filter((run) => run.order < cover.order && hides(cover.box, run));
    if (beneath.length === 0 || letters(textOf(beneath.slice(0, 200))) < 2) continue;
    const above = runs.filter((run) => run.order > cover.order && share(run.box, cover.box) > 0.5);
    const now = letters(textOf(above)) > 0 ? `now: ${quoted(textOf(above))}` : 'now: nothing';
    found.push(
      oddity('covered-text', page.number, cover.box, `beneath: ${quoted(textOf(beneath.slice(0, 200)))}; ${now}`),
    );
  }
  return found;
}

function isCover(mark: DrawnPage['marks'][number], page: DrawnPage): boolean {
  if (mark.kind === 'run' || mark.origin === 'field') return false;
  // A picture of the whole page over its text is how some programs add recognised text to a scan.
  if (area(mark.box) > 0.5 * area(page.box)) return false;
  if (mark.kind === 'picture') return !mark.transparent;
  return mark.opacity > 0.9 && mark.lightness !== null && mark.lightness >= DARKEST_COVER;
}

/** At least a letter's width of the run, over most of its height, lies under the cover. */
function hides(cover: Box, run: Run): boolean {
  const common = overlap(run.box, cover);
  return height(common) >= 0.6 * height(run.box) && width(common) >= Math.min(0.9 * width(run.box), 0.8 * run.size);
}
