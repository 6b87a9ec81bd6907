import { readInSlices } from '../../src/content/slices.ts';
import { copyPage } from '../../src/portals/copy/copy-page.ts';
import { lexiconFor } from '../../src/portals/lexicon/index.ts';
import { readPage } from '../../src/portals/read/read-page.ts';

/** Rounds that only compile the code and warm the caches, of either: a page is seldom read only once. */
const WARM_UP = 4;
/** A clock that ticks ten times a millisecond cannot time less. */
const LEAST_MS = 1;

function walkOnce(): { nodes: number; characters: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let [nodes, characters] = [0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    characters += node.nodeValue?.length ?? 0;
  }
  return { nodes, characters };
}

/** The least that reading can cost: every node visited once, every text read. Short pages are walked until the clock shows it. */
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
 * Walks, copies and reads in turn, so that all meet the same machine: medians, and the longest single task of any copy.
 * In the extension the copy is made on the page's main thread, and read in the worker.
 */
export async function measure(rounds: number) {
  const lexicon = lexiconFor(['en']);
  const [walks, copies, reads]: [number[], number[], number[]] = [[], [], []];
  let longestMs = 0;
  let kind = '';
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const walkMs = walk();
    const done = await readInSlices(copyPage(document, { view: globalThis, adapters: [] }), () => false);
    if (!done || round < 0) continue;
    walks.push(walkMs);
    copies.push(done.costMs);
    longestMs = Math.max(longestMs, done.longestMs);
    const start = performance.now();
    kind = readPage(done.result.copy, { adapters: [], lexicon }).page;
    reads.push(performance.now() - start);
  }
  return {
    walkMs: middle(walks),
    copyMs: middle(copies),
    readMs: middle(reads),
    longestMs,
    kind,
    depth: depth(),
    ...walkOnce(),
  };
}
