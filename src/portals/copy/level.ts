import { Alike } from './alike.ts';
import type { ClassFacts, Tag } from './known.ts';

/** One depth of the walk. Made once for each depth and used again: a long page has many elements and few depths. */
export interface Level {
  /** Next node to visit at this depth. */
  next: Node | null;
  /** Light children that follow a shadow root's. */
  after: Node | null;
  /** Whose children these are, until one of them is text: only then does it matter by itself whether it is shown. */
  unasked: Element | null;
  /** Where its token stands. */
  at: number;
  tag: Tag | null;
  classes: ClassFacts | null;
  marks: number;
  rest: string;
  /** What the element is like, its latest child, and how many element children were passed. */
  alike: Alike;
  latest: Alike;
  index: number;
}

export const levelAt = (next: Node | null, alike = new Alike()): Level => ({
  next,
  after: null,
  unasked: null,
  at: 0,
  tag: null,
  classes: null,
  marks: 0,
  rest: '',
  alike,
  latest: alike,
  index: 0,
});
