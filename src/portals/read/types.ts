import type { Lexicon } from '../../schema/lexicon.ts';
import type { PortalAdapter } from '../../schema/portal.ts';

export interface ReadOptions {
  /** Adapters whose URL patterns fit; the first whose marks are on the page is used. */
  readonly adapters: readonly PortalAdapter[];
  readonly lexicon: Lexicon;
}
