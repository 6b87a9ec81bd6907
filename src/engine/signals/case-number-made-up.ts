import { defineSignal } from '../signal.ts';

/** Numbers that count up, repeat or are nothing but small, as nobody's register gives them out. Chosen by us. */
const MADE_UP =
  /^(?:no\.? ?|nr\.? ?|#)?(?:0{0,9}\d{1,3}|0*12345\d{0,5}|0*987654\d{0,4}|(\d)\1{4,12}|test\d{0,4}|x{3,9}|abc ?123)$/iu;

export const caseNumberMadeUp = defineSignal({
  id: 'case-number-made-up',
  catalogue: ['C-23'],
  family: 'C',
  severity: 'medium',
  title: 'The case number looks made up',
  needs: [],
  fields: ['caseNumber'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: { default: 'The case number is {number}, which no register gives out.' },
  nextStep: 'Ask for the case by this number when you call the agency through the number on its own site.',
  benign: 'A small office can count its cases from one.',
  evaluate({ fields }) {
    const number = (fields.caseNumber ?? '').trim();
    return number.length <= 40 && MADE_UP.test(number) ? { params: { number } } : null;
  },
});
