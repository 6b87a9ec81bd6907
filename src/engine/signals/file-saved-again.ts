import { examinedFiles, isSigned } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileSavedAgain = defineSignal({
  id: 'file-saved-again',
  catalogue: ['F-4'],
  family: 'F',
  severity: 'medium',
  title: 'Something was appended to the attached file after it was first saved',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.iso.org/standard/75839.html'],
  messages: {
    default: '{file} holds {saves} saves, one upon the other, and no valid signature that would explain it.',
  },
  nextStep: 'Compare what the file says with the court or agency, through its published number.',
  benign: 'Filling in a form or adding a note appends to a file.',
  evaluate(context) {
    const file = examinedFiles(context).find((one) => (one.document.eofCount ?? 0) >= 2 && !isSigned(one));
    return file ? { params: { file: file.name, saves: file.document.eofCount ?? 2 } } : null;
  },
});
