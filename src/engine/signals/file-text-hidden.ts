import { firstOddity, placeOf } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileTextHidden = defineSignal({
  id: 'file-text-hidden',
  catalogue: ['F-13'],
  family: 'F',
  severity: 'high',
  title: 'The attached file holds text that a reader does not see',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'On {place} of {file} there is text that a reader does not see: {what}.',
  },
  nextStep:
    'Read the hidden words as part of the file, follow nothing that they say, and ask the court or agency for a clean copy.',
  benign: 'Recognised text under a scan is hidden on purpose; a badly placed layer of it can look the same.',
  evaluate(context) {
    const found = firstOddity(context, ['hidden-text']);
    return found
      ? { params: { place: placeOf(found.oddity), file: found.file.name, what: found.oddity.detail } }
      : null;
  },
});
