import type { Lexicon } from '../../schema/lexicon.ts';
import type { PortalAdapter } from '../../schema/portal.ts';
import type { PageReading } from '../../schema/reading.ts';

/** The globals whose prototypes the reader takes its getters from: a content script passes `globalThis`. */
export interface DomView {
  readonly Node: { readonly prototype: object };
  readonly Element: { readonly prototype: object };
}

export interface ReadOptions {
  readonly view: DomView;
  /** Adapters whose URL patterns fit; the first whose marks are on the page is used. */
  readonly adapters: readonly PortalAdapter[];
  readonly lexicon: Lexicon;
  /** Whether an element is shown. Default: the browser's own `checkVisibility`, else attributes and inline styles. */
  readonly isVisible?: (element: Element) => boolean;
  /** Default 400,000 nodes. Past it the page is read as far as it got. */
  readonly maxNodes?: number;
}

export interface ReadResult {
  readonly reading: PageReading;
  /** What the `element` strings of `readFrom` stand for. */
  readonly elements: ReadonlyMap<string, Element>;
}

/** Yields often: whoever drives it decides how long one task may take. */
export type Reader = Generator<void, ReadResult>;
