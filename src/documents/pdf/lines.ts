import { height } from './geometry.ts';
import type { Run } from './marks.ts';

/** Runs that stand on one base line, from left to right. */
export interface Line {
  runs: Run[];
  base: number;
  text: string;
}

/** Lines of text from top to bottom. Two runs share a line when their base lines differ by less than a third of their size. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs
    .filter(({ upright, size }) => upright && size > 0)
    .sort((a, b) => b.base - a.base || a.box[0] - b.box[0]);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.base - run.base) < 0.34 * Math.min(first.size, run.size)) last.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const inOrder = group.sort((a, b) => a.box[0] - b.box[0]);
    return { runs: inOrder, base: inOrder[0]?.base ?? 0, text: textOf(inOrder) };
  });
}

/** The words of a line; a gap of a fifth of the size counts as a space. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = run.box[0] - end;
    if (text !== '' && gap > 0.2 * height(run.box) && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    text += run.text;
    end = Math.max(end, run.box[2]);
  }
  return text.replace(/\s+/g, ' ').trim();
}
