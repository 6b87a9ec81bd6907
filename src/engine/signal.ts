import type { Family, Severity } from '../schema/assessment.ts';
import type { EvidenceKey } from '../schema/evidence.ts';
import type { FieldName } from '../schema/request.ts';
import type { Context } from './context.ts';

/** What a signal saw. Everything not given is the signal's own default. */
export interface Hit {
  /** Which of the signal's messages says it; `default` when left out. */
  message?: string;
  params?: Readonly<Record<string, string | number>>;
  severity?: Severity;
  /** The catalogue rows that this hit is about, where the signal implements several. */
  catalogue?: readonly string[];
  fields?: readonly FieldName[];
  sources?: readonly { source: string; at: string }[];
  /** Positive evidence only: a negative weight. Severity is then `info`. */
  weight?: number;
}

/**
 * One thing worth telling a reviewer. The file name is the id, for ever.
 * A message is a plain sentence with the fact in it; `{name}` stands for a parameter.
 */
export interface Signal {
  id: string;
  catalogue: readonly string[];
  family: Family;
  /** The usual severity; a hit may say another. */
  severity: Severity;
  /** What it looks for, for lists and documentation. */
  title: string;
  /** Look-ups without which it can say nothing. */
  needs: readonly EvidenceKey[];
  /** Request fields it points at unless the hit says otherwise. */
  fields: readonly FieldName[];
  /** Public sources for why this matters. */
  references: readonly string[];
  messages: Readonly<Record<string, string>>;
  nextStep: string;
  /** The usual innocent explanation, shown to the reviewer. */
  benign: string;
  /** Null when it has nothing to say, and also when it could not look: a field not shown never fires. */
  evaluate(context: Context): Hit | null;
}

export const defineSignal = (signal: Signal): Signal => Object.freeze(signal);
