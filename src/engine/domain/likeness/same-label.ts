import type { Host } from '../host.ts';
import type { Labels } from './labels.ts';
import { sameLabelSays } from './policy.ts';
import type { Match } from './types.ts';

/** What a word says that is an agency's label as it stands, or once it is put together again. */
function saidBy(word: string, kind: 'other-suffix' | 'split', cost: number, { host, labels }: Asked): Match[] {
  const id = labels.exact(word);
  const says = id < 0 ? null : sameLabelSays(labels, id, host.suffix, word.length);
  if (says === null || (kind === 'split' && word.length < 5 && labels.worth(id) < 3)) return [];
  if (says === 'imitates') return [{ kind, label: id, cost }];
  return [{ kind: 'unofficial-suffix', label: id, cost: 3 + cost }];
}

interface Asked {
  host: Host;
  labels: Labels;
}

const isPlainSub = (label: string): boolean => label === 'www' || label === 'mail';

/** The agency's very label on another suffix, whole or cut up by dots and hyphens. */
export function sameLabel(host: Host, labels: Labels): Match[] {
  if (host.tells.includes('non-ascii')) return [];
  const asked = { host, labels };
  const { word, sub } = host;
  if (sub.every(isPlainSub)) {
    const whole = word === host.label;
    const matches = saidBy(word, whole ? 'other-suffix' : 'split', whole ? 0 : 0.2, asked);
    if (sub.length === 0) return matches;
    return [...matches, ...putTogether(asked)];
  }
  return [...saidBy(word, 'other-suffix', 0.3, asked), ...putTogether(asked)];
}

/** The name without its dots: `north.march.com`, `harlow.countysheriff.us`. */
function putTogether(asked: Asked): Match[] {
  const { host } = asked;
  return [
    ...saidBy([...host.sub, host.word].join('').replaceAll('-', ''), 'split', 0.3, asked),
    ...saidBy(host.ascii.split('.').slice(0, -1).join(''), 'split', 0.4, asked),
  ];
}
