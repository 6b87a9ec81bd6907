import { firstOddity } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileChangesMarked = defineSignal({
  id: 'file-changes-marked',
  catalogue: ['F-4'],
  family: 'F',
  severity: 'medium',
  title: 'The attached text still has its changes marked',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{file} is a text with its changes still marked: {what}.',
  },
  nextStep: 'Ask for the order as the court or agency issued it.',
  benign: 'A draft sent by mistake instead of the final text.',
  evaluate(context) {
    const found = firstOddity(context, ['tracked-changes']);
    return found ? { params: { file: found.file.name, what: found.oddity.detail } } : null;
  },
});
