/**
 * How well pages are read, against the truth written beside each: `npm run portal-accuracy [-- --faults]`.
 * Exits 1 below the bars in portal-accuracy/compare.ts.
 */
import path from 'node:path';
import process from 'node:process';
import { assessAll, measure, readAllWithoutAdapters } from './portal-accuracy/measure.ts';
import { print, shortfalls } from './portal-accuracy/table.ts';
import { truthsBelow } from './portal-accuracy/truth.ts';

const showFaults = process.argv.includes('--faults');
const corpus = path.resolve(process.env.COUNTERSIGN_CORPUS ?? '../shared', 'portals');
const sets = [
  { name: 'captured pages', truths: truthsBelow(corpus), where: corpus },
  { name: "the project's own invented pages", truths: truthsBelow('tests/fixtures/portals'), where: '' },
];

let failed = false;
for (const { name, truths, where } of sets) {
  if (truths.length === 0) {
    console.log(`${name}: not measured, there are none${where && ` at ${where}`}`);
    continue;
  }
  const files = truths.map(({ file }) => file);
  for (const [how, said] of [
    ['as shipped', await assessAll(files)],
    ['without adapters', readAllWithoutAdapters(files)],
  ] as const) {
    const measured = measure(truths, said);
    print(`${name}, ${how}`, measured, showFaults);
    for (const shortfall of shortfalls(measured)) {
      console.log(`  BELOW THE BAR: ${shortfall}`);
      failed = true;
    }
  }
}
process.exitCode = failed ? 1 : 0;
