/**
 * How many look-alikes are found, and how many ordinary names are called one: `npm run lookalike-accuracy`. On the labelled
 * corpus where there is one (COUNTERSIGN_CORPUS, default `../shared`), else on the project's own invented names. Exits 1 below a bar.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INVENTED, INVENTED_LEGITIMATE, inventedSquats } from './lookalike/invented.ts';
import {
  isCalled,
  isRegistrable,
  type Rate,
  recallByKind,
  registryWith,
  type Squat,
  tenth,
  total,
} from './lookalike/measure.ts';

/** Kinds with fewer rows say too little to have a bar of their own. */
const ROWS_FOR_BAR = 50;
const failures: string[] = [];

function bar(what: string, value: number, holds: boolean, limit: string): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}: ${value.toFixed(4)} (${limit})`);
  if (!holds) failures.push(what);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function reportRecall(rates: readonly Rate[]): void {
  for (const { kind, rows, hits, right } of rates) {
    const recall = share(hits, rows);
    console.log(
      `     ${kind.padEnd(22)} ${String(rows).padStart(5)}  found ${recall.toFixed(3)}  right agency ${share(right, hits).toFixed(3)}`,
    );
    if (rows >= ROWS_FOR_BAR && recall < 0.9) bar(`recall of ${kind}`, recall, false, 'at least 0.90');
  }
  const { rows, hits, right } = total(rates);
  bar('recall over all', share(hits, rows), share(hits, rows) >= 0.95, 'at least 0.95');
  bar('right agency first', share(right, hits), share(right, hits) >= 0.9, 'at least 0.90');
}

function reportWithheld(names: readonly string[]): void {
  const gov = names.filter((name) => name.endsWith('.gov'));
  const draws = process.env.COUNTERSIGN_FULL === '1' ? 5 : 1;
  for (let seed = 1; seed <= draws; seed += 1) {
    const withheld = tenth(gov, seed);
    const registry = registryWith(names, withheld);
    const called = [...withheld].filter((name) => isCalled(registry, name)).length;
    bar(`withheld .gov names called a look-alike (${withheld.size}, draw ${seed})`, called, called === 0, 'none');
  }
}

function onCorpus(folder: string): void {
  const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  const names = lines('registry.txt').filter((name) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name));
  const registry = registryWith(names);
  const squats = lines('dev.tsv').map((line): Squat => {
    const [kind = '', candidate = '', target = ''] = line.split('\t');
    return { kind, candidate, target };
  });
  reportRecall(recallByKind(registry, squats.filter(isRegistrable)));

  const legitimate = groups(lines('legit-dev.tsv'));
  for (const [kind, domains] of legitimate) {
    const called = domains.filter((domain) => isCalled(registry, domain)).length;
    const limited = kind === 'topsites' || kind === 'freemail';
    if (limited)
      bar(
        `${kind} called a look-alike`,
        share(called, domains.length),
        share(called, domains.length) <= 0.005,
        'at most 0.005',
      );
    else
      console.log(`     ${kind}: ${called} of ${domains.length} called a look-alike${unofficial(registry, domains)}`);
  }
  const wrong = names.flatMap((name) => [name, `mail.${name}`]).filter((name) => isCalled(registry, name)).length;
  bar(`registry members and their hosts called a look-alike (${names.length})`, wrong, wrong === 0, 'none');
  reportWithheld(names);
}

const unofficial = (registry: ReturnType<typeof registryWith>, domains: readonly string[]): string => {
  const weak = domains.filter((domain) => registry.judge(domain).kind === 'unofficial-suffix').length;
  return `, ${weak} answered as an unofficial suffix of the same name`;
};

function groups(rows: readonly string[]): Map<string, string[]> {
  const byKind = new Map<string, string[]>();
  for (const row of rows) {
    const [kind = '', domain = ''] = row.split('\t');
    const known = byKind.get(kind);
    if (known) known.push(domain);
    else byKind.set(kind, [domain]);
  }
  return byKind;
}

function onInvented(): void {
  const registry = registryWith(INVENTED);
  reportRecall(recallByKind(registry, inventedSquats()));
  const called = INVENTED_LEGITIMATE.filter((domain) => isCalled(registry, domain)).length;
  bar('invented ordinary names called a look-alike', called, called === 0, 'none');
}

console.log('Invented agencies:');
onInvented();
const folder = path.resolve(process.env.COUNTERSIGN_CORPUS ?? '../shared', 'lookalike');
if (existsSync(folder)) {
  console.log(`\nLabelled corpus:`);
  onCorpus(folder);
} else
  console.log('\nNo labelled corpus: recall, false alarms and withheld names were measured on invented names only.');
if (failures.length > 0) console.log(`\nBelow its bar: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
