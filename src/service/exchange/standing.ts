import type { Reputation } from '../../schema/evidence.ts';

/** One company's word about one sender or domain. */
export interface ReporterWord {
  /** The company's pseudonym in this epoch. */
  reporter: string;
  kind: 'fraud' | 'in-good-standing' | 'retract';
  at: Date;
}

/** Other companies' words count in full from this many on (the contract's rule). */
const ENOUGH_REPORTERS = 3;

export interface StandingOptions {
  /** The asking company's own pseudonym. */
  asking: string;
  /** True for a domain of a registered agency. */
  isProtected: boolean;
  /** An agency's objection was upheld then: what others said before no longer counts. */
  struckBefore?: Date | null;
}

/** Each company's latest word; a retraction takes it out. Order of arrival breaks ties. */
function latestWords(words: readonly ReporterWord[]): ReporterWord[] {
  const byReporter = new Map<string, ReporterWord>();
  for (const word of words) {
    const earlier = byReporter.get(word.reporter);
    if (!earlier || word.at >= earlier.at) byReporter.set(word.reporter, word);
  }
  return [...byReporter.values()].filter(({ kind }) => kind !== 'retract');
}

/**
 * What the exchange answers about one subject; null when there is nothing to say.
 * - A company counts once, however often it reports.
 * - A registered agency's domain is never "reported fraud" on anyone else's word: one bad mailbox is not its agency.
 * - Good standing never outweighs fraud: with both, the answer is "mixed", and its number is that of the fraud reports.
 *   Against our own report or three others', fewer than three words of good standing change nothing.
 * How far a number of reporters moves a level is the engine's to say: fewer than three others, at most `verify`.
 */
export function standingOf(
  words: readonly ReporterWord[],
  { asking, isProtected, struckBefore = null }: StandingOptions,
): Reputation | null {
  const counts = ({ reporter, at }: ReporterWord) => reporter === asking || struckBefore === null || at > struckBefore;
  const latest = latestWords(words.filter(counts));
  const fraud = latest.filter(({ kind }) => kind === 'fraud');
  const good = latest.filter(({ kind }) => kind === 'in-good-standing');
  const own = fraud.some(({ reporter }) => reporter === asking);
  const counted = isProtected && !own ? [] : fraud;
  const told = counted.length > 0 ? counted : good;
  if (told.length === 0) return null;
  const latestAt = new Date(Math.max(...told.map(({ at }) => at.getTime()))).toISOString();
  if (counted.length === 0) return { standing: 'in-good-standing', reporters: good.length, latestAt, own: false };
  // What is enough to turn a sender bad takes as many to put in doubt: else one company could clear its own mailbox.
  const doubts = own || counted.length >= ENOUGH_REPORTERS ? ENOUGH_REPORTERS : 1;
  const standing = good.length >= doubts ? 'mixed' : 'reported-fraud';
  return { standing, reporters: counted.length, latestAt, own };
}
