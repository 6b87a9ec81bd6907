import type { Finding, Floor, Severity } from '../../schema/assessment.ts';
import type { Context } from '../context.ts';
import { latestCompromise } from '../facts/compromise.ts';
import { isFirstContact } from '../facts/first-contact.ts';
import { isEmergency } from '../facts/gated.ts';
import { DAY_MS } from '../facts/moment.ts';
import { type Circumstance, INTERACTIONS } from './interactions.ts';

/** Days for which stolen access data counts as fresh: catalogue row A-11. */
const FRESH_DAYS = 90;

const CIRCUMSTANCES: Readonly<Record<Circumstance, (context: Context) => boolean>> = {
  emergency: isEmergency,
  'first-contact': isFirstContact,
  'fresh-exposure': (context) => context.now - latestCompromise(context) < FRESH_DAYS * DAY_MS,
};

type Seen = Pick<Finding, 'catalogue' | 'severity'>;

const WEIGHTY: readonly Severity[] = ['critical', 'high', 'medium'];
const GRAVE: readonly Severity[] = ['critical', 'high'];

/** `*` is any high finding; `L-*` any weighty one of that family; else the row itself. */
function meets({ catalogue, severity }: Seen, row: string): boolean {
  if (row === '*') return GRAVE.includes(severity);
  if (!WEIGHTY.includes(severity)) return false;
  return row.endsWith('*') ? catalogue.some((own) => own.startsWith(row.slice(0, -1))) : catalogue.includes(row);
}

/** The interactions that these findings set off. */
export function interact(findings: readonly Seen[], context: Context): Floor[] {
  return INTERACTIONS.filter(
    ({ rows, circumstances = [] }) =>
      rows.every((line) => findings.some((finding) => line.some((row) => meets(finding, row)))) &&
      circumstances.every((circumstance) => CIRCUMSTANCES[circumstance](context)),
  ).map(({ id, level, text }) => ({ id, level, text }));
}
