import { submitted } from '../facts/moment.ts';
import { docketsIn } from '../law/dockets.ts';
import { defineSignal } from '../signal.ts';

/** A request names its case near its beginning. */
const READ_CHARACTERS = 20_000;

/** A request sent on New Year's Eve is read by a clock that is ahead. */
const AHEAD_MS = 2 * 86_400_000;

export const docketIsAPlaceholder = defineSignal({
  id: 'docket-is-a-placeholder',
  catalogue: ['F-15'],
  family: 'F',
  severity: 'medium',
  title: 'The court’s case number cannot be one',
  needs: [],
  fields: ['legalBasis', 'caseNumber', 'bodyText'],
  references: ['https://www.uscourts.gov/court-records/find-case-pacer', 'https://atos.cnj.jus.br/atos/detalhar/119'],
  messages: {
    default: 'The court’s case number {number} is all zeros: no case has it.',
    future: 'The case number {number} is of a year that has not come yet.',
    check: 'The check digits of the case number {number} do not fit: no court gave it out.',
  },
  nextStep: 'Look the case up at the court named, or call its clerk through the number on its own site.',
  benign: 'A form filled in before the number was given, or a slip of the keyboard.',
  evaluate(context) {
    const { legalBasis, caseNumber, bodyText } = context.fields;
    const present = new Date(submitted(context) + AHEAD_MS).getUTCFullYear();
    const text = [legalBasis, caseNumber, (bodyText ?? '').slice(0, READ_CHARACTERS)].filter(Boolean).join('\n');
    const docket = docketsIn(text, present).find(({ fault }) => fault !== null);
    if (docket === undefined) return null;
    const params = { number: docket.text };
    return docket.fault === 'zeros' || docket.fault === null ? { params } : { message: docket.fault, params };
  },
});
