import { defineSignal } from '../signal.ts';

/** Docket numbers of United States federal courts: year, kind, number (CM/ECF). All zeros is no case. */
const EMPTY_DOCKET = /\b\d{2}-(?:mj|cr|cv|mc|ml|gj|sw|br)-0{3,8}\b(?!-?\d)/iu;

export const docketIsAPlaceholder = defineSignal({
  id: 'docket-is-a-placeholder',
  catalogue: ['F-15'],
  family: 'F',
  severity: 'medium',
  title: 'The court’s case number cannot be one',
  needs: [],
  fields: ['legalBasis', 'caseNumber', 'bodyText'],
  references: ['https://www.uscourts.gov/court-records/find-case-pacer'],
  messages: { default: 'The court’s case number {number} is all zeros: no case has it.' },
  nextStep: 'Look the case up at the court named, or call its clerk through the number on its own site.',
  benign: 'A form filled in before the number was given.',
  evaluate({ fields }) {
    const texts = [fields.legalBasis, fields.caseNumber, (fields.bodyText ?? '').slice(0, 20_000)];
    const number = texts.flatMap((text) => EMPTY_DOCKET.exec(text ?? '')?.[0] ?? [])[0];
    return number === undefined ? null : { params: { number } };
  },
});
