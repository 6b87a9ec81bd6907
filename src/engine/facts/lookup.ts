import { ASKED_BY, type EvidenceKey, type EvidenceValues, type Lookup } from '../../schema/evidence.ts';
import type { Context } from '../context.ts';
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

/** What a look-up would be asked about this sender, most specific last; empty without a sender address. */
export function subjectsOf(context: Context, key: EvidenceKey): readonly string[] {
  const from = sender(context);
  if (!from) return [];
  const subjects = ASKED_BY[key].flatMap((kind) => {
    if (kind === 'email') return [from.address];
    return kind === 'registrable' ? [from.registrable, from.domain] : [from.domain];
  });
  return [...new Set(subjects)];
}

/** Reads one kind of evidence about the sender. `registration` of the full domain counts only where the registrable one is missing. */
export function consult<K extends EvidenceKey>(context: Context, key: K): Consulted<EvidenceValues[K]> {
  const table = context.evidence[key] as Record<string, Lookup<EvidenceValues[K]>> | undefined;
  const answers = subjectsOf(context, key).flatMap((subject) => {
    const lookup = table && Object.hasOwn(table, subject) ? table[subject] : undefined;
    return lookup ? [{ subject, lookup }] : [];
  });
  const counted = ASKED_BY[key].includes('registrable') ? answers.slice(0, 1) : answers;
  const defaultAt = new Date(context.now).toISOString();
  return {
    found: counted.flatMap(({ subject, lookup }) =>
      lookup.status === 'found'
        ? [{ subject, value: lookup.value, source: lookup.source ?? key, at: lookup.at ?? defaultAt }]
        : [],
    ),
    absent: counted.some(({ lookup }) => lookup.status === 'absent'),
    unavailable: counted.flatMap(({ subject, lookup }) =>
      lookup.status === 'unavailable' ? [{ subject, reason: lookup.reason }] : [],
    ),
    asked: counted.length > 0,
  };
}

/** The first found value, with its source ready for a hit; null when there is none. */
export function found<K extends EvidenceKey>(context: Context, key: K): FoundValue<EvidenceValues[K]> | null {
  return consult(context, key).found[0] ?? null;
}
