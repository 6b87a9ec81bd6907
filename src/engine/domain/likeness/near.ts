import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { allowsTypo } from './policy.ts';
import type { Match } from './types.ts';
import { isGeneric, US_STATES } from './vocabulary.ts';

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

interface Best {
  labels: Labels;
  leastWorth: number;
  byLabel: Map<number, Match>;
}

function keep({ labels, leastWorth, byLabel }: Best, match: Match): void {
  if (labels.worth(match.label) < leastWorth) return;
  const known = byLabel.get(match.label);
  if (!known || known.cost > match.cost) byLabel.set(match.label, match);
}

/** Labels that read almost the same: foreign letters, swapped glyphs, an edit or two. */
export function nearLabels(host: Host, labels: Labels): Match[] {
  const { word } = host;
  const disguised = host.tells.includes('non-ascii');
  // A label that is itself some town's or office's is no typo of another's; of a force's or an agency's it may still be.
  const own = labels.exact(word);
  const best: Best = { labels, leastWorth: own >= 0 && !disguised ? 3 : 0, byLabel: new Map() };
  if (disguised && own >= 0 && word.length >= 3) keep(best, { kind: 'confusable', label: own, cost: 0 });
  labels.alike(word, (id, fine) => {
    const other = labels.word(id);
    if (other === word) return;
    // A rough likeness says less: the shortest names need more than that.
    const tells = disguised
      ? other.length >= (fine ? 3 : 4)
      : (fine || other.length >= 5 || labels.worth(id) === 3) && allowsTypo(labels, id, host.suffix, other.length);
    if (tells) keep(best, { kind: disguised ? 'confusable' : 'glyph-swap', label: id, cost: fine ? 0.5 : 0.8 });
  });
  labels.near(word, (id, distance) => {
    const other = labels.word(id);
    if (isGeneric(word) || differByState(word, other)) return;
    if (disguised ? other.length >= 5 : allowsTypo(labels, id, host.suffix, Math.min(other.length, word.length + 1))) {
      keep(best, { kind: disguised ? 'confusable' : 'typo', label: id, cost: distance });
    }
  });
  return [...best.byLabel.values()];
}
