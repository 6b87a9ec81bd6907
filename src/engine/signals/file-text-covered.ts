import { firstOddity, placeOf } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileTextCovered = defineSignal({
  id: 'file-text-covered',
  catalogue: ['F-13'],
  family: 'F',
  severity: 'high',
  title: 'Words of the attached file are covered, and others stand in their place',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'On {place} of {file} something was laid over written words. {what}.',
    alone: 'On {place} of {file} something was laid over written words, and nothing stands there now. {what}.',
  },
  nextStep: 'Ask the court or agency, through its published number, to read out this place of its own copy.',
  benign: 'Some programs correct a line by covering it; a form may be filled in over its own hints.',
  evaluate(context) {
    const found = firstOddity(context, ['covered-text']);
    if (!found) return null;
    const { file, oddity } = found;
    const params = { place: placeOf(oddity), file: file.name, what: oddity.detail };
    return oddity.detail.endsWith('now: nothing') ? { message: 'alone', severity: 'medium', params } : { params };
  },
});
