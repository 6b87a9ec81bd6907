import { type Candidate, TRUST, trusted } from './candidate.ts';
import { isVisible, lineOf, type Page } from './page.ts';
import type { Pair } from './pairs.ts';
import { Flag, type Segment } from './segment.ts';
import { badgeOf, labelKey } from './vocabulary.ts';

/** An emergency that a priority or a badge tells of; "Urgent" as a help desk's priority does not. */
export function emergencyCandidates(
  page: Page,
  pairs: readonly Pair[],
  from = 0,
  to = page.segments.length,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (value: boolean, segment: Segment, trust: number) => {
    const visible = isVisible(segment);
    found.push({
      field: 'emergency',
      value,
      element: segment.element,
      visible,
      confidence: trusted(trust, visible, false),
    });
  };
  for (const { meaning, segments } of pairs) {
    const [first] = segments;
    const value = meaning === 'priority' && first ? badgeOf(lineOf(segments), page.vocabulary) : null;
    if (value !== null && first && !(first.flags & Flag.body)) add(value, first, TRUST.rule);
  }
  const spoken = new Set(pairs.flatMap(({ segments, label }) => (segments[0] === label ? [] : [...segments, label])));
  for (let index = from; index < to; index++) {
    const segment = page.segments[index];
    if (segment?.kind !== 'text' || segment.raw.length > 60 || spoken.has(segment)) continue;
    if (segment.flags & (Flag.chrome | Flag.action | Flag.body | Flag.label | Flag.heading)) continue;
    const value = badgeOf(segment.raw.trim(), page.vocabulary);
    if (value !== null && isBadge(page, segment) && isVisible(segment)) add(value, segment, TRUST.weak);
  }
  return found;
}

/** A badge stands in an element of its own that no label names, and is no link or option. */
function isBadge({ segments, labels }: Page, segment: Segment): boolean {
  const name = segment.element.name;
  if (name === 'a' || name === 'option' || name === 'li' || segment.raw.trim().endsWith(':')) return false;
  const before = segments[segment.index - 1];
  if (before && labels.has(before.index) && before.shared >= segment.depth - 3 && !before.breaks) return false;
  return before === undefined || labelKey(before.raw) !== labelKey(segment.raw);
}
