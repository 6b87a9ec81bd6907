import { readInSlices } from '../../src/content/slices.ts';
import { copyPage } from '../../src/portals/copy/copy-page.ts';
import { lexiconFor } from '../../src/portals/lexicon/index.ts';
import { readPage } from '../../src/portals/read/read-page.ts';
import type { PageCopy } from '../../src/schema/page-copy.ts';

/** Rounds that only compile the code and warm the caches, of either: a page is seldom read only once. */
const WARM_UP = 4;
/** Both are repeated for so long: a clock that ticks ten times a millisecond is then off by one part in fifty at most. */
const LEAST_MS = 5;

function walkOnce(): { nodes: number; characters: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let [nodes, characters] = [0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    characters += node.nodeValue?.length ?? 0;
  }
  return { nodes, characters };
}

/** The least that reading can cost: every node visited once, every text read. */
function walk(): number {
  const start = performance.now();
  let times = 0;
  let took = 0;
  while (took < LEAST_MS) {
    walkOnce();
    times += 1;
    took = performance.now() - start;
  }
  return took / times;
}

/** Copies as often as fills the same time: both are measured warm. */
async function copies(): Promise<{ costMs: number; longestMs: number; copy: PageCopy }> {
  let [times, took, longestMs] = [0, 0, 0];
  for (;;) {
    const done = await readInSlices(copyPage(document, { view: globalThis, adapters: [] }), () => false);
    if (!done) throw new Error('nobody cancels here');
    times += 1;
    took += done.costMs;
    longestMs = Math.max(longestMs, done.longestMs);
    if (took >= LEAST_MS) return { costMs: took / times, longestMs, copy: done.result.copy };
  }
}

/** How deep the page is, so that the report shows it was built. */
function depth(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  let [at, deepest] = [0, 0];
  for (let node: Node | null = walker.currentNode; node; ) {
    deepest = Math.max(deepest, at);
    if (walker.firstChild()) at += 1;
    else {
      while (at > 0 && !walker.nextSibling()) {
        walker.parentNode();
        at -= 1;
      }
      if (at === 0) break;
    }
    node = walker.currentNode;
  }
  return deepest;
}

const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Walks, copies and reads in turn, so that all meet the same machine: medians, the ratio that of each copy to the walk
 * right before it, and the longest single task of any copy.
 * In the extension the copy is made on the page's main thread, and read in the worker.
 */
export async function measure(rounds: number) {
  const lexicon = lexiconFor(['en']);
  const rows: { walkMs: number; copyMs: number; readMs: number; ratio: number }[] = [];
  let longestMs = 0;
  let kind = '';
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const walkMs = walk();
    const copied = await copies();
    const start = performance.now();
    kind = readPage(copied.copy, { adapters: [], lexicon }).page;
    const readMs = performance.now() - start;
    if (round < 0) continue;
    rows.push({ walkMs, copyMs: copied.costMs, readMs, ratio: copied.costMs / walkMs });
    longestMs = Math.max(longestMs, copied.longestMs);
  }
  return {
    walkMs: middle(rows.map((row) => row.walkMs)),
    copyMs: middle(rows.map((row) => row.copyMs)),
    readMs: middle(rows.map((row) => row.readMs)),
    ratio: middle(rows.map((row) => row.ratio)),
    longestMs,
    kind,
    depth: depth(),
    ...walkOnce(),
  };
}
