import { type Floor, type Level, worse } from '../../schema/assessment.ts';
import type { Context } from '../context.ts';
import { callBack } from '../facts/call-back.ts';
import { isFirstContact } from '../facts/first-contact.ts';
import { isEmergency, isMoving } from '../facts/gated.ts';

const UNTIL = 'stays at "Verify first" until a call-back to an independent number has confirmed it';

/** Rows that see a freeze, a seizure or a transfer in the text; even at info they hold the floor (design 2.1, C-16). */
const MOVING_ROWS = ['C-16', 'C-17'];

/** What gates a request until someone has called back, in the order shown. */
const GATES: readonly { id: string; applies(context: Context, rows: ReadonlySet<string>): boolean; text: string }[] = [
  { id: 'emergency', applies: isEmergency, text: `An emergency ${UNTIL}.` },
  {
    id: 'freeze-or-transfer',
    applies: (context, rows) => isMoving(context) || MOVING_ROWS.some((row) => rows.has(row)),
    text: `A freeze, seizure or transfer ${UNTIL}.`,
  },
  { id: 'first-contact', applies: isFirstContact, text: `A first contact ${UNTIL}.` },
];

/**
 * The levels below which this request cannot fall, whatever was or was not found, with the reason for each.
 * `rows` are the catalogue rows of everything that was seen, also by signals that a policy has put in shadow.
 */
export function floorsOf(context: Context, rows: ReadonlySet<string>): Floor[] {
  const call = callBack(context);
  if (call?.result === 'refuted') {
    return [
      { id: 'call-back-refuted', level: 'likely-fraudulent', text: 'The agency said it did not send this request.' },
    ];
  }
  if (call?.standing) return [];
  return GATES.filter(({ applies }) => applies(context, rows)).map(({ id, text }) => ({ id, level: 'verify', text }));
}

/** The highest of some floors. */
export const highest = (floors: readonly Floor[]): Level =>
  floors.reduce<Level>((level, floor) => worse(level, floor.level), 'no-known-problem');
