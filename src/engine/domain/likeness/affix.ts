import type { Host } from '../host.ts';
import { MAX_LABEL } from './distance.ts';
import type { Labels } from './labels.ts';
import { saysPolice, type Worth } from './member.ts';
import { partHash, sumInto, sumsBuffer } from './rolling-hash.ts';
import type { Match } from './types.ts';
import { type AffixKind, affixKind, isGeneric } from './vocabulary.ts';

const MOST_PARTS = 8;
/** The more of a name an agency's label explains, the surer it is the one that is meant: what each other letter costs. */
const A_LETTER_BESIDE = 0.05;

/** Shortest label for which a word of each kind beside it is a tell, by what the label is worth; glued on, then with a hyphen. */
const SHORTEST: Readonly<Record<AffixKind, Readonly<Record<Worth, readonly [glued: number, hyphened: number]>>>> = {
  government: { 0: [9, 9], 1: [5, 3], 2: [4, 3], 3: [3, 3] },
  police: { 0: [9, 9], 1: [6, 4], 2: [4, 4], 3: [3, 3] },
  service: { 0: [99, 12], 1: [12, 6], 2: [5, 4], 3: [3, 3] },
  country: { 0: [99, 12], 1: [12, 6], 2: [5, 4], 3: [3, 3] },
  division: { 0: [99, 99], 1: [99, 10], 2: [6, 5], 3: [4, 3] },
};

/** Whether an agency's label beside a word of this kind is a tell. */
function tells(labels: Labels, id: number, affix: AffixKind, glued: boolean): boolean {
  const word = labels.word(id);
  const worth = labels.worth(id);
  if (isGeneric(word) && (worth < 3 || affix === 'division' || (glued && word.length < 6))) return false;
  const [whenGlued, whenHyphened] = SHORTEST[affix][worth];
  // Three or four letters are a word or a syllable somewhere; glued to another they name an agency only where all know it.
  const country = labels.country(labels.entries(id)[0] ?? -1);
  if (glued && word.length < 5 && country !== 'US' && !(country === 'GB' && word.length === 4)) return false;
  // "gov" beside a name claims the suffix itself, so that even a short name counts.
  return word.length >= (glued ? whenGlued : whenHyphened);
}

/** Whether a label says so clearly whose it is that any word beside it is too much: `click-henriettapolice`. */
function isDistinctive(labels: Labels, id: number): boolean {
  const word = labels.word(id);
  if (isGeneric(word)) return false;
  return word.length >= 12 || (labels.worth(id) >= 2 && word.length >= 7 && saysPolice(word));
}

/** The agency's label with official-sounding words around it: `fbi-portal`, `policenorthmarch`, `us-northmarch-mail`. */
export function affixes(host: Host, labels: Labels): Match[] {
  if (host.label.length > MAX_LABEL) return [];
  const matches: Match[] = [];
  const whole = host.word;
  const entry = whole.length >= 5 ? labels.wholeName(whole) : -1;
  if (entry >= 0 && (labels.worthOf(entry) >= 2 || whole.length >= 7)) {
    matches.push({ kind: 'affix', label: -1, entry, cost: 0.9 });
  }
  if (whole !== host.label) hyphened(host.label.split('-').slice(0, MOST_PARTS), labels, matches);
  cut(host, labels, matches);
  return matches;
}

const sums = sumsBuffer();

/** A cut beside the hyphens that were typed is less likely to be meant. */
const BESIDE_HYPHENS = 0.3;

/** Whether a label's only hyphens, if it has any, stand where its word is cut. */
const isAtHyphen = ({ label, word }: Host, at: number): boolean =>
  label === word || (label.length === word.length + 1 && label.charAt(at) === '-');

/** Every way to cut a label in two of which one part is an agency's label. */
function cut(host: Host, labels: Labels, matches: Match[]): void {
  const { word } = host;
  sumInto(sums, word);
  const end = word.length;
  for (let at = 2; at <= end - 2; at += 1) {
    const first = at > 2 ? labels.exact(word, sums[at] ?? 0, 0, at) : -1;
    const last = at < end - 2 ? labels.exact(word, partHash(sums, at, end), at, end) : -1;
    if (first < 0 && last < 0) continue;
    const extra = isAtHyphen(host, at) ? 0 : BESIDE_HYPHENS;
    if (first >= 0) glued(labels, first, word.slice(at), extra, matches);
    if (last >= 0) glued(labels, last, word.slice(0, at), extra, matches);
  }
}

const lettersIn = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** `police-scotland` is about Scotland's police, not about a name that is only `police`. */
const generic = (labels: Labels, id: number): number => (isGeneric(labels.word(id)) ? 0.6 : 0);

/** Every run of parts that is a label, with the parts around it as the affix. */
function hyphened(parts: readonly string[], labels: Labels, matches: Match[]): void {
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      if (to - from === parts.length) continue;
      const id = labels.exact(parts.slice(from, to).join(''));
      if (id < 0) continue;
      const rest = [...parts.slice(0, from), ...parts.slice(to)];
      const kinds = rest.map(affixKind);
      const known = kinds.includes(null)
        ? null
        : (kinds.find((kind) => kind !== 'service' && kind !== 'country') ?? kinds[0]);
      if (known ? tells(labels, id, known, false) : isDistinctive(labels, id)) {
        matches.push({ kind: 'affix', label: id, cost: 1 + lettersIn(rest) * A_LETTER_BESIDE + generic(labels, id) });
      }
    }
  }
}

function glued(labels: Labels, id: number, rest: string, extra: number, matches: Match[]): void {
  const kind = affixKind(rest);
  if (kind ? tells(labels, id, kind, true) : isDistinctive(labels, id)) {
    const cost = 1.02 + rest.length * A_LETTER_BESIDE + generic(labels, id) + extra;
    matches.push({ kind: 'affix', label: id, cost });
  }
}
