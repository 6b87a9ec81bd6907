import { firstOddity, placeOf } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileFontsMixed = defineSignal({
  id: 'file-fonts-mixed',
  catalogue: ['F-10'],
  family: 'F',
  severity: 'medium',
  title: 'Words within a line of the attached file are in another font',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'On {place} of {file} words are in another font than the text round them: {what}.',
  },
  nextStep: 'Ask the court or agency, through its published number, to read out this place of its own copy.',
  benign: 'Filling in a form, or one word set apart on purpose, looks the same.',
  evaluate(context) {
    const found = firstOddity(context, ['mixed-fonts']);
    return found
      ? { params: { place: placeOf(found.oddity), file: found.file.name, what: found.oddity.detail } }
      : null;
  },
});
