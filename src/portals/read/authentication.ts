import type { Candidate } from './candidate.ts';
import { trusted } from './candidate.ts';
import { isVisible, lineOf, type Page } from './page.ts';
import type { Pair } from './pairs.ts';
import { Flag } from './segment.ts';

/** The Authentication-Results header (RFC 8601) as the page shows it; the normaliser takes it apart. */
export function authenticationCandidate(_page: Page, pairs: readonly Pair[]): Candidate | null {
  for (const { meaning, segments, label } of pairs) {
    const [first] = segments;
    if (meaning !== 'authenticationResults' || !first || label.flags & Flag.body) continue;
    const visible = isVisible(first);
    return {
      field: 'authenticationResults',
      value: lineOf(segments).slice(0, 2000),
      element: first.element,
      visible,
      confidence: trusted(0.95, visible, false),
    };
  }
  return null;
}
