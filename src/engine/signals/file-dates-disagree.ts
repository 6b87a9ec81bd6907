import { firstOddity } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileDatesDisagree = defineSignal({
  id: 'file-dates-disagree',
  catalogue: ['F-2'],
  family: 'F',
  severity: 'medium',
  title: 'The dates within the attached file do not fit each other',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: '{file} says that it was {what}.',
  },
  nextStep: 'Ask when the order was issued, through the published number of the court or agency.',
  benign: 'Programs that join or shrink files often update one of the two places only.',
  evaluate(context) {
    const found = firstOddity(context, ['metadata-disagrees']);
    return found ? { params: { file: found.file.name, what: found.oddity.detail } } : null;
  },
});
