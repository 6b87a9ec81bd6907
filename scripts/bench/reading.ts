/**
 * What reading costs in Chromium, beside a bare TreeWalker that reads the text in the same page and run.
 * Fails on ratios alone; absolute times are for a quiet machine. Run by scripts/bench.mjs.
 */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch } from '../browser/launch.ts';
import { hostilePages, tablePage } from './pages.ts';
import { stormShare } from './storm.ts';

/** Times one reading may cost a bare walk, and the longest task that the web does not call long. */
const MAX_RATIO = 6;
const LONG_TASK_MS = 50;
const MAX_STORM_SHARE = 0.02;
const ROUNDS = 31;

interface Cost {
  walkMs: number;
  /** On the page's main thread. */
  copyMs: number;
  /** In the worker. */
  readMs: number;
  /** Median of each copy's cost to that of the walk right before it. */
  ratio: number;
  longestMs: number;
  kind: string;
  /** What the page held when it was measured. */
  nodes: number;
  characters: number;
  depth: number;
}

/** The reader and the slices of the content script, as one script for a page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.resolve('scripts/bench/reader-entry.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the reader was not built');
  return chunk.code;
}

async function costOf(page: Page, html: string, script: string): Promise<Cost> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page.evaluate(
    (rounds) =>
      (globalThis as unknown as { reader: { measure(rounds: number): Promise<Cost> } }).reader.measure(rounds),
    ROUNDS,
  );
}

const failures: string[] = [];
function tell(name: string, cost: Cost, isOver: boolean): void {
  const { walkMs, copyMs, readMs, ratio, longestMs, kind, nodes, characters, depth } = cost;
  const built = `${nodes} nodes, ${depth} deep, ${characters} characters`;
  const page = `walk ${walkMs.toFixed(2)} ms, in the page ${copyMs.toFixed(1)} ms, ratio ${ratio.toFixed(1)}`;
  const rest = `longest task ${longestMs.toFixed(1)} ms, in the worker ${readMs.toFixed(1)} ms (${kind})`;
  console.log(`${isOver ? 'OVER ' : 'ok   '} ${name} (${built}): ${page}, ${rest}`);
  if (isOver) failures.push(name);
}

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
// A build that may read loopback from the start: scripts/bench.mjs makes it.
const extension = path.resolve('artifacts/bench/chrome');
const running = await launch({ name: 'chrome', program, extension, headless: true });
try {
  const script = await bundle();
  const page = await running.browser.newPage();
  for (const nodes of [10_000, 100_000]) {
    const cost = await costOf(page, tablePage(nodes), script);
    tell(`${nodes} nodes`, cost, cost.ratio > MAX_RATIO || cost.longestMs > LONG_TASK_MS);
  }
  for (const [name, html] of hostilePages()) {
    const cost = await costOf(page, html, script);
    const isBuilt = cost.nodes >= 50_000 || cost.characters >= 100_000;
    if (!isBuilt) console.log(`      (${name} was not built)`);
    // The walk passes such text in a microsecond: only how long a task and the worker take says anything of it.
    tell(name, cost, !isBuilt || cost.longestMs > LONG_TASK_MS || cost.readMs > LONG_TASK_MS);
  }
  await page.close();
  const { share, seconds } = await stormShare(running);
  const isOver = share > MAX_STORM_SHARE;
  console.log(
    `${isOver ? 'OVER ' : 'ok   '} 1,000 mutations a second for ${seconds} s: ${(100 * share).toFixed(2)} % of the main thread`,
  );
  if (isOver) failures.push('mutations');
} finally {
  await running.browser.close();
}
console.log(failures.length === 0 ? 'reading: all within their ratios' : `reading: over: ${failures.join(', ')}`);
process.exit(failures.length === 0 ? 0 : 1);
