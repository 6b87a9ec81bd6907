import { firstOddity } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const filePageUnlikeOthers = defineSignal({
  id: 'file-page-unlike-others',
  catalogue: ['F-11'],
  family: 'F',
  severity: 'medium',
  title: 'A page of the attached file was made by another program than the rest',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'In {file}, {what}.',
  },
  nextStep:
    'Ask the court or agency, through its published number, how many pages the order has and what this one says.',
  benign: 'Orders are often put together from a letter and its enclosures.',
  evaluate(context) {
    const found = firstOddity(context, ['page-unlike-others', 'other-origin']);
    if (!found) return null;
    const params = { file: found.file.name, what: found.oddity.detail };
    return found.oddity.weak ? { severity: 'low', params } : { params };
  },
});
