/**
 * Builds documents with real programs, half of them tampered with in one known way and half innocent, and measures what
 * examination says of them: `npx tsx scripts/document-corpus.ts`. Fails below the bars that it prints.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCorpus } from './document-corpus/build.ts';
import { isAlarm, isFound, type Measured, measure } from './document-corpus/measure.ts';
import { openWorkshop } from './document-corpus/tools.ts';

const RECALL = 0.95;
const ALARMS = 0.03;
const texts = process.env.COUNTERSIGN_FULL === '1' ? 12 : 2;

const kept = process.env.COUNTERSIGN_DOCUMENTS;
const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'countersign-documents-'));
const shop = openWorkshop(folder);
const started = performance.now();
const corpus = buildCorpus(shop, texts);
const built = performance.now();
const measured = await measure(shop, corpus);
if (!kept) rmSync(folder, { recursive: true });

const tampered = measured.filter((one) => one.tampered);
const innocent = measured.filter((one) => !one.tampered);
const found = tampered.filter(isFound);
const alarms = innocent.filter(isAlarm);

function table(name: string, of: (one: Measured) => string): void {
  console.log(`\n${name.padEnd(34)} tampered  found   innocent  alarms`);
  for (const key of [...new Set(measured.map(of))]) {
    const count = (list: readonly Measured[]) => String(list.filter((one) => of(one) === key).length).padStart(8);
    console.log(`${key.padEnd(34)} ${count(tampered)} ${count(found)}   ${count(innocent)} ${count(alarms)}`);
  }
}

table('by change', ({ kind }) => kind);
table('by program', ({ chain }) => chain);
const say = ({ file, findings, reason }: Measured) =>
  `  ${file}: ${reason ?? (findings.map(({ id, severity, text }) => `${severity} ${id} (${text.slice(0, 160)})`).join('; ') || 'nothing')}`;
for (const one of tampered.filter((each) => !isFound(each))) console.log(`missed${say(one)}`);
for (const one of alarms) console.log(`alarm ${say(one)}`);

const recall = found.length / tampered.length;
const share = alarms.length / innocent.length;
console.log(
  `\n${measured.length} files built in ${Math.round((built - started) / 1000)} s, examined in ${Math.round(performance.now() - built)} ms`,
);
console.log(`known changes found: ${found.length} of ${tampered.length} (${recall.toFixed(3)}, at least ${RECALL})`);
console.log(
  `high or critical on innocent files: ${alarms.length} of ${innocent.length} (${share.toFixed(3)}, at most ${ALARMS})`,
);
process.exitCode = recall >= RECALL && share <= ALARMS ? 0 : 1;
