import { LEVELS } from '../../src/schema/assessment.ts';
import { confusion, type Figures, perCountry, perFamily, perPair } from './measure.ts';
import { holds, type Run } from './run.ts';

const line = (...cells: (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(11))).join('');

/** The bars that the shared cases are held to; the share of cases within range and the rest follow from them. */
const BARS: Partial<Record<keyof Figures, number>> = {
  outsideRangePercent: 3,
  demandedRowMissedPercent: 3,
  forbiddenRowShownPercent: 1,
  suspiciousBelowVerifyTwicePercent: 2,
  legitimateAboveVerifyPercent: 2,
  contractCasesFailed: 0,
};

export function figureLines(figures: Figures): string[] {
  return Object.entries(figures).map(([name, value]) => {
    const bar = BARS[name as keyof Figures];
    return `  ${line(name, value, bar === undefined ? '' : `bar ${bar}`, bar !== undefined && value > bar ? 'OVER' : '')}`;
  });
}

export function caseLines(runs: readonly Run[]): string[] {
  const pairs = perPair(runs);
  return [
    `  ${line('expected at least', ...LEVELS.map((level) => level.slice(0, 10)))}`,
    ...confusion(runs).map(({ kind, least, counts }) => `  ${line(`${kind}, ${least}`, ...counts)}`),
    `  ${line('family', 'demanded', 'missed', 'forbidden', 'shown')}`,
    ...perFamily(runs).map((row) => `  ${line(row.family, row.demanded, row.missed, row.forbidden, row.shown)}`),
    `  ${line('country', 'cases', 'hold', 'l > verify')}`,
    ...perCountry(runs).map((row) => `  ${line(row.country, row.cases, row.hold, row.legitimateAboveVerify)}`),
    `  ${line('twins: both hold', `${pairs.hold}/${pairs.pairs}`)}`,
    ...runs.filter((run) => !holds(run)).map((run) => `  does not hold: ${run.id}: ${run.level} ${run.rows.join(' ')}`),
  ];
}
