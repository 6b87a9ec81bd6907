/**
 * How good the assessments are: on labelled cases, on captured pages, on every agency of the registry.
 * Compares with the committed baseline and fails when a figure is worse; `--update` writes a new baseline.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knowledgeFrom } from '../../src/cli/inputs.ts';
import { runAgencies } from './agencies.ts';
import { figures, percent } from './measure.ts';
import { runPages, wrongPages } from './pages.ts';
import { caseLines, figureLines } from './report.ts';
import { runCases } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, process.env.COUNTERSIGN_CORPUS ?? '../shared');
const baselineFile = path.join(root, 'tests/baselines/evaluate.json');

/** Every figure wants to be low, except these. */
const WANTS_HIGH = new Set(['cases', 'pages', 'domains', 'countries']);

type Section = Record<string, number>;
const measured: Record<string, Section> = {};
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function measureCases(name: string, folder: string, registry?: string): void {
  if (!existsSync(folder)) {
    say(`${name}: not measured, there is no ${path.relative(root, folder)}`);
    return;
  }
  const runs = runCases(folder, knowledgeFrom(registry));
  measured[name] = figures(runs);
  say(`${name}: ${runs.length} labelled cases`);
  for (const text of [...figureLines(figures(runs)), ...caseLines(runs)]) say(text);
}

function measurePages(folder: string): void {
  if (!existsSync(folder)) {
    say('pages: not measured, there is no corpus');
    return;
  }
  const pages = runPages(folder, knowledgeFrom(undefined));
  const { missed, alarmed } = wrongPages(pages);
  measured.pages = {
    pages: pages.length,
    suspiciousBelowVerifyTwice: missed.length,
    legitimateAboveVerify: alarmed.length,
  };
  say(`pages: ${pages.length} captured request pages, nothing looked up`);
  for (const { file, level, rows } of missed)
    say(`  suspicious below verify-twice: ${file}: ${level} ${rows.join(' ')}`);
  for (const { file, level, rows } of alarmed) say(`  legitimate above verify: ${file}: ${level} ${rows.join(' ')}`);
}

async function measureAgencies(): Promise<void> {
  const { agencies } = await import('../../src/data/agencies/index.ts');
  const domains = agencies.flatMap(({ name, country, type, domains: own }) =>
    own.map((domain) => ({ name, domain, country, sendsProcess: type !== 'other' })),
  );
  const { countries, above, standOut } = runAgencies(domains, knowledgeFrom(undefined));
  const verify = [...countries.values()].reduce((sum, tally) => sum + tally.verify, 0);
  const average = percent(verify, domains.length);
  const worse = [...countries].filter(([, tally]) => percent(tally.verify, tally.domains) > 2 * average);
  measured.agencies = {
    domains: domains.length,
    countries: countries.size,
    aboveVerify: above.length,
    atVerifyPercent: average,
    countriesOverTwiceTheAverage: worse.length,
  };
  say(`agencies: ${domains.length} domains in ${countries.size} countries, a plain request called back ten days ago`);
  say(`  above verify: ${above.length}; at verify: ${verify} (${average} %)`);
  const rates = [...countries].map(([code, { domains: all, verify: at }]) => `${code} ${at}/${all}`);
  for (let from = 0; from < rates.length; from += 16) say(`    ${rates.slice(from, from + 16).join('  ')}`);
  say(`  at verify because they send no legal process: ${standOut.join(', ')}`);
  for (const { domain, level, rows } of above) say(`  above verify: ${domain}: ${level} ${rows.join(' ')}`);
  for (const [code, { domains: all, verify: at }] of worse)
    say(`  over twice the average: ${code}: ${at} of ${all} (${percent(at, all)} %)`);
}

/** Figures that are worse than the baseline's, one sentence each. */
function worseThan(baseline: Record<string, Section>): string[] {
  return Object.entries(baseline).flatMap(([section, known]) =>
    Object.entries(known).flatMap(([name, before]) => {
      const now = measured[section]?.[name];
      if (now === undefined) return [];
      const worse = WANTS_HIGH.has(name) ? now < before : now > before;
      return worse ? [`${section}.${name}: ${now}, was ${before}`] : [];
    }),
  );
}

measureCases('own', path.join(root, 'tests/cases'));
measureCases('corpus', path.join(corpus, 'cases'), path.join(corpus, 'data/us-dotgov.csv'));
measurePages(path.join(corpus, 'portals'));
await measureAgencies();

if (process.argv.includes('--update')) {
  writeFileSync(baselineFile, `${JSON.stringify(measured, null, 2)}\n`);
  say(`written: ${path.relative(root, baselineFile)}`);
} else {
  const worse = worseThan(JSON.parse(readFileSync(baselineFile, 'utf8')) as Record<string, Section>);
  for (const text of worse) say(`WORSE ${text}`);
  say(
    worse.length === 0
      ? 'No figure is worse than the baseline.'
      : `${worse.length} figures are worse than the baseline.`,
  );
  process.exitCode = worse.length === 0 ? 0 : 1;
}
