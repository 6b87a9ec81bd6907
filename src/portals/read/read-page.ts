import type { Reader, ReadOptions, ReadResult } from './types.ts';

/** Reads what a page shows of a request or of a list of requests. Changes nothing and never throws on page content. */
// biome-ignore lint/correctness/useYield: the walk that yields lands next
export function* readPage(_root: Document | Element | ShadowRoot, _options: ReadOptions): Reader {
  return {
    reading: { page: 'other', portal: null, reason: null, language: null, requests: [], health: null },
    elements: new Map(),
  };
}

/** Runs a reader to its end in one go: for the command line and tests, never for a page that somebody looks at. */
export function drain(reader: Reader): ReadResult {
  for (;;) {
    const step = reader.next();
    if (step.done) return step.value;
  }
}
