import type { Host } from '../host.ts';
import { skeletonOf } from '../skeleton.ts';
import type { Labels } from './labels.ts';
import { allowsTypo } from './policy.ts';
import type { Match } from './types.ts';
import { isGeneric } from './vocabulary.ts';

/** Labels that read almost the same: foreign letters, swapped glyphs, an edit or two. */
export function nearLabels(host: Host, labels: Labels): Match[] {
  const word = host.label.replaceAll('-', '');
  const disguised = host.tells.includes('non-ascii');
  const best = new Map<number, Match>();
  const add = (match: Match) => {
    const known = best.get(match.label);
    if (!known || known.cost > match.cost) best.set(match.label, match);
  };
  if (disguised) {
    const id = labels.exact(word);
    if (id >= 0 && word.length >= 3) add({ kind: 'confusable', label: id, cost: 0 });
  }
  labels.alike(word, false, (id) => {
    const other = labels.words[id] ?? '';
    if (other === word) return;
    if (disguised ? other.length >= 3 : allowsTypo(labels, id, host.suffix, other.length)) {
      add({ kind: disguised ? 'confusable' : 'glyph-swap', label: id, cost: 0.5 });
    }
  });
  labels.alike(word, true, (id) => {
    const other = labels.words[id] ?? '';
    if (other === word || skeletonOf(other) === skeletonOf(word)) return;
    if (disguised ? other.length >= 4 : other.length >= 5 && allowsTypo(labels, id, host.suffix, other.length)) {
      add({ kind: disguised ? 'confusable' : 'glyph-swap', label: id, cost: 0.8 });
    }
  });
  labels.near(word, (id, distance) => {
    const other = labels.words[id] ?? '';
    if (isGeneric(word) || (distance > 1 && labels.worth(id) === 0)) return;
    if (disguised ? other.length >= 5 : allowsTypo(labels, id, host.suffix, Math.min(other.length, word.length + 1))) {
      add({ kind: disguised ? 'confusable' : 'typo', label: id, cost: distance });
    }
  });
  return [...best.values()];
}
