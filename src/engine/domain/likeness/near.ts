import type { Host } from '../host.ts';
import { skeletonOf } from '../skeleton.ts';
import type { Labels } from './labels.ts';
import { allowsTypo } from './policy.ts';
import type { Match } from './types.ts';
import { isGeneric, US_STATES } from './vocabulary.ts';

/** From which length two edits count, by what the name is worth. */
const TWO_EDITS_BY_WORTH = [99, 12, 10, 10] as const;

/** Whether two labels differ only by a state's two letters at an end: `columbia` and `columbiact` are two towns, no typo. */
function differByState(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length === short.length) {
    return long.slice(0, -2) === short.slice(0, -2) && US_STATES.has(long.slice(-2)) && US_STATES.has(short.slice(-2));
  }
  if (long.length - short.length !== 2) return false;
  return (
    (long.startsWith(short) && US_STATES.has(long.slice(-2))) ||
    (long.endsWith(short) && US_STATES.has(long.slice(0, 2)))
  );
}

/** Labels that read almost the same: foreign letters, swapped glyphs, an edit or two. */
export function nearLabels(host: Host, labels: Labels): Match[] {
  const word = host.label.replaceAll('-', '');
  const disguised = host.tells.includes('non-ascii');
  const best = new Map<number, Match>();
  // A label that is itself some town's or office's is no typo of another's; of a force's or an agency's it may still be.
  const own = labels.exact(word);
  const leastWorth = own >= 0 && !disguised ? 2 : 0;
  const add = (match: Match) => {
    if (labels.worth(match.label) < leastWorth) return;
    const known = best.get(match.label);
    if (!known || known.cost > match.cost) best.set(match.label, match);
  };
  if (disguised) {
    const id = labels.exact(word);
    if (id >= 0 && word.length >= 3) add({ kind: 'confusable', label: id, cost: 0 });
  }
  labels.alike(word, false, (id) => {
    const other = labels.word(id);
    if (other === word) return;
    if (disguised ? other.length >= 3 : allowsTypo(labels, id, host.suffix, other.length)) {
      add({ kind: disguised ? 'confusable' : 'glyph-swap', label: id, cost: 0.5 });
    }
  });
  labels.alike(word, true, (id) => {
    const other = labels.word(id);
    if (other === word || skeletonOf(other) === skeletonOf(word)) return;
    if (
      disguised
        ? other.length >= 4
        : (other.length >= 5 || labels.worth(id) === 3) && allowsTypo(labels, id, host.suffix, other.length)
    ) {
      add({ kind: disguised ? 'confusable' : 'glyph-swap', label: id, cost: 0.8 });
    }
  });
  labels.near(word, (id, distance) => {
    const other = labels.word(id);
    if (isGeneric(word) || differByState(word, other)) return;
    if (distance > 1 && other.length < TWO_EDITS_BY_WORTH[labels.worth(id)]) return;
    if (disguised ? other.length >= 5 : allowsTypo(labels, id, host.suffix, Math.min(other.length, word.length + 1))) {
      add({ kind: disguised ? 'confusable' : 'typo', label: id, cost: distance });
    }
  });
  return [...best.values()];
}
