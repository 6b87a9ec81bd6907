import type { Host } from '../host.ts';
import { skeletonOf } from '../skeleton.ts';
import { distanceWithin } from './distance.ts';
import type { Labels } from './labels.ts';
import type { Match } from './types.ts';
import { affixKind } from './vocabulary.ts';

/** `mail.` and `www.` in front of a name say nothing, though there is a mail.gov. */
const isPadding = (label: string): boolean => ['service', 'country', 'division'].includes(affixKind(label) ?? '');

/** Labels looked at before the registrable name; a deeper host says nothing more. */
const MOST_LABELS = 12;
/** Last parts of real agency domains: a registrable name that starts with one or nearly is one pretends to be that suffix. */
const OFFICIAL = ['gov', 'police', 'gouv', 'govt', 'gob', 'gub', 'mil', 'polizei', 'policia'];

const official = (label: string): boolean =>
  OFFICIAL.some(
    (word) =>
      label === word ||
      label.startsWith(`${word}-`) ||
      label.endsWith(`-${word}`) ||
      (label.startsWith(word) && affixKind(label.slice(word.length)) !== null) ||
      (label.endsWith(word) && affixKind(label.slice(0, -word.length)) !== null) ||
      (word.length >= 3 && (distanceWithin(label, word, 1) <= 1 || skeletonOf(label) === skeletonOf(word))),
  );

/** A real agency's name in front of somebody else's: `fbi.gov.example.com`, `fbi-gov.example.com`, `fbi.gov-mail.example`. */
export function embedded(host: Host, labels: Labels, find: (domain: string) => number): Match[] {
  if (host.sub.length === 0) return [];
  const sub = host.sub.slice(-MOST_LABELS);
  const matches: Match[] = [];
  for (let from = 0; from < sub.length; from += 1) {
    for (let to = sub.length; to > from; to -= 1) {
      const name = sub.slice(from, to).join('.');
      const entry = find(name.includes('.') ? name : name.replaceAll('-', '.'));
      if (entry >= 0 && name.length >= 5)
        matches.push({ kind: 'embedded-domain', label: -1, entry, cost: -1 - name.length / 100 });
    }
    const cut = (sub[from] ?? '').replaceAll('-', '');
    const whole = cut.length >= 5 && sub[from]?.includes('-') ? labels.wholeName(cut) : -1;
    if (whole >= 0) matches.push({ kind: 'embedded-domain', label: -1, entry: whole, cost: -1 });
    const id = labels.exact(cut);
    if (id >= 0 && !isPadding(cut) && official(host.label))
      matches.push({ kind: 'embedded-label', label: id, cost: 0.1 });
  }
  return matches;
}
