import { type GovernmentSuffix, governmentSuffixOf } from '../../data/suffixes.ts';
import type { DomainJudgement, RegistryEntry, Verdict } from '../knowledge.ts';
import type { EntryTable } from '../registry/entry-table.ts';
import { type Host, readHost } from './host.ts';
import { buildLikeness, type LikenessIndex } from './likeness/find.ts';
import { policedPlaces } from './likeness/place.ts';
import { isUnlikely } from './likeness/policy.ts';
import type { Likeness, LikenessKind } from './likeness/types.ts';
import { mailKind } from './mail-kinds.ts';

export interface JudgeTables {
  table: EntryTable;
  owner(domain: string): RegistryEntry | null;
  /** Index of the entry for exactly this domain, or -1. */
  find(domain: string): number;
  published: ReadonlySet<string>;
}

type Answer = Omit<DomainJudgement, 'domain' | 'shown' | 'ascii' | 'tells'>;

const nothing = (why: string, kind: string | null = null): Answer => ({
  verdict: 'unknown',
  of: [],
  kind,
  agency: null,
  why,
});

const WHY: Readonly<Record<LikenessKind, string>> = {
  'embedded-domain': 'it puts {of} in front of a name that belongs to somebody else',
  'embedded-label': 'it puts the name of {of} in front of a name that only sounds like its suffix',
  'other-suffix': 'it is the name of {of} on another suffix',
  'unofficial-suffix': 'it has the same name as {of}, on a suffix that anyone can register',
  confusable: 'letters of another alphabet or with marks make it look like {of}',
  'glyph-swap': 'characters that look alike are swapped: it reads like {of}',
  split: 'dots or hyphens cut up the name of {of}',
  affix: 'it adds official-sounding words to the name of {of}',
  typo: 'it is one or two letters away from {of}',
  'name-based': 'it claims to be the police of the place that {of} is named after',
};

function suffixAnswer(host: Host, suffix: GovernmentSuffix, published: ReadonlySet<string>): Answer {
  const answer = (kind: string, why: string): Answer => ({
    verdict: 'government-suffix',
    of: [],
    kind,
    agency: null,
    why,
  });
  if (suffix.kind === 'retired')
    return answer('retired-suffix', `.${suffix.suffix} is retired: ${suffix.note ?? 'its names moved'}`);
  if (published.has(suffix.suffix)) {
    return answer('not-in-published-list', `${host.shown} is not in the published list of .${suffix.suffix} names.`);
  }
  return answer(
    'closed-suffix',
    `Only public bodies get a name under .${suffix.suffix}; which one this is, the registry does not say.`,
  );
}

/** A name that says it is the police of some place, on a suffix where no force is. */
function claimsPolice(host: Host): Answer | null {
  if (!isUnlikely(host.suffix) || policedPlaces(host.label).length === 0) return null;
  const why = `${host.shown} says that it is a police force, and no public body is known to use .${host.suffix}.`;
  return { verdict: 'lookalike', of: [], kind: 'name-based', agency: null, why };
}

function verdictOf(kind: LikenessKind): Verdict {
  if (kind.startsWith('embedded')) return 'deceptive-subdomain';
  return kind === 'unofficial-suffix' ? 'unknown' : 'lookalike';
}

/** Labels looked at in front of a registrable name. */
const MOST_LABELS = 12;

/** A closed suffix in front of somebody else's name: `town.police.uk.example.com`, whether or not the registry knows the town. */
function suffixInside(host: Host): Answer | null {
  const sub = host.sub.slice(0, MOST_LABELS);
  for (let to = sub.length; to >= 2; to -= 1) {
    const name = sub.slice(0, to).join('.');
    const suffix = governmentSuffixOf(name);
    // One label alone says little (`int` is "internal" in many networks), save for the best-known one.
    const telling = suffix?.kind === 'closed' && (suffix.suffix.includes('.') || suffix.suffix === 'gov');
    if (!suffix || !telling || !name.endsWith(`.${suffix.suffix}`)) continue;
    const why = `${host.shown} puts a name under .${suffix.suffix} in front of ${host.registrable}, which belongs to somebody else.`;
    return { verdict: 'deceptive-subdomain', of: [], kind: 'embedded-suffix', agency: null, why };
  }
  return null;
}

/** Membership first, then what the suffix says, then likeness: real agency names look like each other. */
export function createJudge(tables: JudgeTables): (input: string) => DomainJudgement {
  let index: LikenessIndex | null = null;
  const likeness = (): LikenessIndex => {
    index ??= buildLikeness(tables.table, tables.find);
    return index;
  };
  const imitation = (host: Host, found: readonly Likeness[], first: Likeness): Answer => {
    const of = found.map(({ entry }) => tables.table.domain(entry));
    return {
      verdict: verdictOf(first.kind),
      of,
      kind: first.kind,
      agency: tables.table.entry(first.entry).name,
      why: `${host.shown} is not in the agency registry: ${WHY[first.kind].replace('{of}', of[0] ?? '')}.`,
    };
  };
  const answer = (host: Host): Answer => {
    const clean = !host.tells.some((tell) => tell !== 'punycode' && tell !== 'non-ascii' && tell !== 'mixed-script');
    const entry = clean ? tables.owner(host.ascii) : null;
    if (entry) {
      return {
        verdict: 'registered',
        of: [entry.domain],
        kind: null,
        agency: entry.name,
        why: `${host.shown} is in the agency registry.`,
      };
    }
    const mail = mailKind(host.ascii, host.registrable);
    if (mail) {
      const verdict = mail === 'freemail' ? 'freemail' : 'disposable';
      return {
        verdict,
        of: [],
        kind: mail === 'relay' ? 'relay' : null,
        agency: null,
        why: `Anyone can have a mailbox at ${host.registrable}.`,
      };
    }
    const suffix = governmentSuffixOf(host.ascii);
    if (suffix && suffix.kind !== 'shared') return suffixAnswer(host, suffix, tables.published);
    const found = likeness().find(host);
    const first = found[0];
    if (first?.kind.startsWith('embedded') !== true) {
      const inside = suffixInside(host);
      if (inside) return inside;
    }
    if (first) return imitation(host, found, first);
    return claimsPolice(host) ?? nothing(`${host.shown} is not in the agency registry.`);
  };
  return (input) => {
    const host = readHost(input);
    const domain = input.trim().toLowerCase();
    if (!host) {
      return { domain, ...nothing('This is no domain name.', 'not-a-domain'), shown: domain, ascii: domain, tells: [] };
    }
    return { domain, ...answer(host), shown: host.shown, ascii: host.ascii, tells: host.tells };
  };
}
