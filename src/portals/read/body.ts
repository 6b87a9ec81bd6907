import { type Candidate, TRUST, trusted } from './candidate.ts';
import { containerOf, isVisible, type Page, textOf } from './page.ts';
import { spanOf } from './rows.ts';
import { Flag, type Segment } from './segment.ts';

/** A text this long is prose, not a value. Chosen by us: about two lines. */
const PROSE = 160;
const CLIMB = 8;

/** The message text of pages that label none: the first region marked as a message, else the longest prose. */
export function bodyCandidate(page: Page): Candidate | null {
  let [start, longest]: (Segment | null)[] = [null, null];
  for (const segment of page.segments) {
    if (segment.kind !== 'text' || segment.flags & (Flag.chrome | Flag.action)) continue;
    const length = segment.raw.length;
    if (!start && segment.flags & Flag.body && length > 20 && isVisible(segment)) start = segment;
    if (length >= PROSE && length > (longest?.raw.length ?? 0) && isVisible(segment)) longest = segment;
  }
  const seed = start ?? longest ?? null;
  if (!seed) return null;
  const segments = seed.flags & Flag.body ? marked(page, seed) : around(page, seed);
  const value = textOf(segments.filter((segment) => isVisible(segment)));
  return {
    field: 'bodyText',
    value,
    element: containerOf(seed, seed.depth),
    visible: true,
    confidence: trusted(TRUST.weak, true, false),
  };
}

/** The run of message segments from one on, to the end of that message. */
function marked(page: Page, seed: Segment): Segment[] {
  const taken: Segment[] = [];
  for (let index = seed.index; index < page.segments.length; index++) {
    const segment = page.segments[index];
    if (!segment || !(segment.flags & Flag.body)) break;
    taken.push(segment);
  }
  return taken;
}

/** The largest block round a long text that holds no label, control or button. */
function around(page: Page, seed: Segment): Segment[] {
  let taken: Segment[] = [seed];
  for (let depth = seed.depth; depth >= Math.max(0, seed.depth - CLIMB); depth--) {
    const block: Segment[] = [];
    for (const segment of spanOf(page, seed, depth)) {
      if (segment.kind === 'control' || page.labels.has(segment.index) || segment.flags & (Flag.action | Flag.heading))
        return taken;
      block.push(segment);
    }
    taken = block;
  }
  return taken;
}
