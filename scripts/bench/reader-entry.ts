import { readInSlices } from '../../src/content/slices.ts';
import { copyPage } from '../../src/portals/copy/copy-page.ts';
import { lexiconFor } from '../../src/portals/lexicon/index.ts';
import { readPage } from '../../src/portals/read/read-page.ts';

/** The least that reading can cost: every node visited once, every text read. */
function walk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return performance.now() - start + (length < 0 ? 1 : 0);
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
  for (let round = 0; round < rounds; round += 1) {
    walks.push(walk());
    const done = await readInSlices(copyPage(document, { view: globalThis, adapters: [] }), () => false);
    if (!done) continue;
    copies.push(done.costMs);
    // The first round compiles the code; a page is seldom read only once.
    if (round > 0) longestMs = Math.max(longestMs, done.longestMs);
    const start = performance.now();
    kind = readPage(done.result.copy, { adapters: [], lexicon }).page;
    reads.push(performance.now() - start);
  }
  return { walkMs: middle(walks), copyMs: middle(copies), readMs: middle(reads), longestMs, kind };
}
