import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import type { Match } from './types.ts';
import { type AffixKind, affixKind, isGeneric } from './vocabulary.ts';

const MOST_PARTS = 8;

/** Whether an agency's label beside a word of this kind is a tell; `glued` when no hyphen parts them. */
function tells(labels: Labels, id: number, affix: AffixKind, glued: boolean): boolean {
  const word = labels.words[id] ?? '';
  const worth = labels.worth(id);
  if (isGeneric(word)) return worth === 3 && affix !== 'country' && !(glued && word.length < 6);
  if (worth === 0) return word.length >= 9 && affix !== 'service';
  if (affix === 'government' || affix === 'police') return worth >= 2 || word.length >= (glued ? 4 : 3);
  if (word.length <= 3) return worth === 3 && !glued;
  return word.length >= (glued ? 5 : 4) || worth === 3;
}

/** The agency's label with official-sounding words around it: `fbi-portal`, `policenorthmarch`, `us-northmarch-mail`. */
export function affixes(host: Host, labels: Labels): Match[] {
  const matches: Match[] = [];
  const label = host.label;
  if (label.length > 63) return matches;
  const parts = label.split('-').slice(0, MOST_PARTS);
  if (parts.length > 1) {
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 1; to <= parts.length; to += 1) {
        if (to - from === parts.length) continue;
        const rest = [...parts.slice(0, from), ...parts.slice(to)];
        const kinds = rest.map(affixKind);
        if (kinds.some((kind) => kind === null)) continue;
        const id = labels.exact(parts.slice(from, to).join(''));
        const kind = kinds.find((one) => one !== 'service' && one !== 'country') ?? kinds[0];
        if (id >= 0 && kind && tells(labels, id, kind, false))
          matches.push({ kind: 'affix', label: id, cost: 1 + rest.length / 10 });
      }
    }
  }
  const whole = parts.join('');
  for (let at = 2; at <= whole.length - 2; at += 1) {
    const [head, tail] = [whole.slice(0, at), whole.slice(at)];
    const before = at < whole.length - 2 ? affixKind(head) : null;
    const behind = at > 2 ? affixKind(tail) : null;
    if (before) glued(labels, tail, before, matches);
    if (behind) glued(labels, head, behind, matches);
  }
  return matches;
}

function glued(labels: Labels, word: string, affix: AffixKind, matches: Match[]): void {
  const id = labels.exact(word);
  if (id >= 0 && tells(labels, id, affix, true))
    matches.push({ kind: 'affix', label: id, cost: 1.4 - word.length / 100 });
}
