import type { Context } from '../context.ts';
import { listedAs } from '../facts/company-lists.ts';
import { sender } from '../facts/sender.ts';
import type { Hit } from '../signal.ts';

/**
 * Rows that ask whose domain this is. A company that has settled that question for a domain need not be asked
 * again; what the account does, what the text says and what was stolen is never settled by a list.
 */
const SETTLED_BY_TRUST: ReadonlySet<string> = new Set([
  'S-3',
  'S-5',
  'S-7',
  'S-8',
  'S-18',
  'L-3',
  'L-4',
  'L-5',
  'L-8',
  'R-2',
  'R-3',
  'R-4',
]);

/** Whether the company's trusted list turns this into a neutral fact. Critical findings are never settled. */
export function settledByTrust(context: Context, catalogue: readonly string[], severity: Hit['severity']): boolean {
  return (
    severity !== 'critical' &&
    catalogue.length > 0 &&
    catalogue.every((row) => SETTLED_BY_TRUST.has(row)) &&
    listedAs(context, 'trusted', sender(context)) !== null &&
    listedAs(context, 'blocked', sender(context)) === null
  );
}
