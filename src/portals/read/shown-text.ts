import { domOf } from './dom.ts';
import { textOf } from './page.ts';
import { readStream } from './stream.ts';
import type { DomView } from './types.ts';

/** All text below a root, in lines as it would be shown; for the HTML part of a mail. */
export function shownText(root: Document, view: DomView): string {
  const walk = readStream(domOf(view), root, { maxNodes: 100_000, ignore: [] });
  for (;;) {
    const step = walk.next();
    if (step.done) return textOf(step.value.segments);
  }
}
