import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { sameLabelSays } from './policy.ts';
import type { Match } from './types.ts';

/** The agency's very label on another suffix, whole or cut up by dots and hyphens. */
export function sameLabel(host: Host, labels: Labels): Match[] {
  if (host.tells.includes('non-ascii')) return [];
  const matches: Match[] = [];
  const seen = (word: string, kind: 'other-suffix' | 'split', cost: number) => {
    const id = labels.exact(word);
    const says = id < 0 ? null : sameLabelSays(labels, id, host.suffix, word.length);
    if (says === null) return;
    if (kind === 'split' && word.length < 5 && labels.worth(id) < 3) return;
    if (says === 'imitates') matches.push({ kind, label: id, cost });
    else if (kind === 'other-suffix') matches.push({ kind: 'unofficial-suffix', label: id, cost: 3 });
  };
  const whole = host.label.replaceAll('-', '');
  if (host.sub.length === 0 || host.sub.every((label) => label === 'www' || label === 'mail')) {
    seen(whole, whole === host.label ? 'other-suffix' : 'split', whole === host.label ? 0 : 0.2);
  } else seen(whole, 'other-suffix', 0.3);
  if (host.sub.length > 0) {
    seen([...host.sub, whole].join('').replaceAll('-', ''), 'split', 0.3);
    seen(host.ascii.split('.').slice(0, -1).join(''), 'split', 0.4);
  }
  return matches;
}
