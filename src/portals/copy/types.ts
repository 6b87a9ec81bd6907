import type { PageCopy } from '../../schema/page-copy.ts';
import type { PortalAdapter } from '../../schema/portal.ts';

/** The globals whose prototypes the getters are taken from: a content script passes `globalThis`. */
export interface DomView {
  readonly Node: { readonly prototype: object };
  readonly Element: { readonly prototype: object };
}

export interface CopyOptions {
  readonly view: DomView;
  /** Adapters whose URL patterns fit; what their selectors match is noted. */
  readonly adapters: readonly Pick<PortalAdapter, 'marks' | 'request' | 'ignore' | 'fields'>[];
  /** Whether an element is shown. Default: the browser's own `checkVisibility`, else attributes and inline styles. */
  readonly isVisible?: (element: Element) => boolean;
  /** Default 200,000 nodes. */
  readonly maxNodes?: number;
}

export interface CopyResult {
  readonly copy: PageCopy;
  /** The elements that were copied, by their number: what `e12` in `readFrom` stands for is at 12. */
  readonly elements: readonly Element[];
}

/** Yields often: whoever drives it decides how long one task may take. */
export type Copier = Generator<void, CopyResult>;
