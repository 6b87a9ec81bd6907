import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

/** One word as log-in names are, no sentence and no address. */
const HANDLE = /^[A-Za-z][\w-]{3,29}$/;

export const fileAuthorHandle = defineSignal({
  id: 'file-author-handle',
  catalogue: ['F-12'],
  family: 'F',
  severity: 'low',
  title: 'The author of the attached file is a handle, not a person or an office',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: 'The author of {file} is “{author}”, which is no name of a person or an office.',
  },
  nextStep: 'Ask the court or agency, through its published number, who wrote the order.',
  benign: 'Staff computers have log-in names with digits.',
  evaluate(context) {
    for (const { name, document } of examinedFiles(context)) {
      const author = document.author ?? '';
      if (HANDLE.test(author) && /[\d_]/.test(author)) return { params: { file: name, author } };
    }
    return null;
  },
});
