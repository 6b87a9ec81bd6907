import { ASKED_BY, type EvidenceKey, type EvidenceValues, type Lookup } from '../../schema/evidence.ts';
import { type Context, fact } from '../context.ts';
import { sender } from './sender.ts';

export interface FoundValue<T> {
  subject: string;
  value: T;
  source: string;
  at: string;
}

/** All answers of one kind of look-up about the sender. */
export interface Consulted<T> {
  found: readonly FoundValue<T>[];
  /** At least one answer said "nothing there". */
  absent: boolean;
  unavailable: readonly { subject: string; reason: string }[];
  /** False when nobody asked. */
  asked: boolean;
}

/**
 * What a look-up would be asked about this sender; empty without a sender address. A name with non-ASCII letters
 * may be on record in either spelling, so both are tried.
 */
export function subjectsOf(context: Context, key: EvidenceKey): readonly string[] {
  const from = sender(context);
  if (!from) return [];
  const subjects = ASKED_BY[key].flatMap((kind) => {
    if (kind === 'email') return [from.address, `${from.local}@${from.domain}`];
    const domains = [from.domain, from.shownDomain];
    return kind === 'registrable' ? [from.registrable, ...domains] : domains;
  });
  return [...new Set(subjects)];
}

function read<K extends EvidenceKey>(context: Context, key: K): Consulted<EvidenceValues[K]> {
  // The evidence schema parsed each table with the value type of its key; the mapped lookup loses that.
  const table = context.evidence[key] as Record<string, Lookup<EvidenceValues[K]>> | undefined;
  const answers = subjectsOf(context, key).flatMap((subject) => {
    const lookup = table && Object.hasOwn(table, subject) ? table[subject] : undefined;
    return lookup ? [{ subject, lookup }] : [];
  });
  const defaultAt = new Date(context.now).toISOString();
  const found = answers.flatMap(({ subject, lookup }) =>
    lookup.status === 'found'
      ? [{ subject, value: lookup.value, source: lookup.source ?? key, at: lookup.at ?? defaultAt }]
      : [],
  );
  return {
    // A registration is that of the registrable name, of the full name only where there is none (design 2.1).
    found: ASKED_BY[key].includes('registrable') ? found.slice(0, 1) : found,
    absent: answers.some(({ lookup }) => lookup.status === 'absent'),
    unavailable: answers.flatMap(({ subject, lookup }) => {
      if (lookup.status === 'absent') return [];
      const reason = lookup.status === 'unavailable' ? lookup.reason : lookup.partly;
      return reason === undefined ? [] : [{ subject, reason }];
    }),
    asked: answers.length > 0,
  };
}

/** Answers read so far in this assessment, by look-up. */
const answersOf = fact((_: Context) => new Map<EvidenceKey, Consulted<unknown>>());

/** Reads one kind of evidence about the sender, once per assessment. */
export function consult<K extends EvidenceKey>(context: Context, key: K): Consulted<EvidenceValues[K]> {
  const known = answersOf(context);
  const before = known.get(key);
  // The map holds what `read` gave for this very key.
  if (before) return before as Consulted<EvidenceValues[K]>;
  const answers = read(context, key);
  known.set(key, answers);
  return answers;
}

/** The first found value, with its source ready for a hit; null when there is none. */
export function found<K extends EvidenceKey>(context: Context, key: K): FoundValue<EvidenceValues[K]> | null {
  return consult(context, key).found[0] ?? null;
}
