import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileSignatureBroken = defineSignal({
  id: 'file-signature-broken',
  catalogue: ['F-5'],
  family: 'F',
  severity: 'high',
  title: 'The digital signature of the attached file does not fit its contents',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.iso.org/standard/75839.html'],
  messages: { default: 'The signature in {file} does not fit what the file now says.' },
  nextStep: 'Ask the court or agency, through its published number, for the signed original.',
  benign: 'Saving a signed file again in a viewer can break its signature.',
  evaluate(context) {
    const file = examinedFiles(context).find(({ document }) => document.signature === 'invalid');
    return file ? { params: { file: file.name } } : null;
  },
});
