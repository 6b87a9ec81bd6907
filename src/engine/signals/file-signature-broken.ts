import { CHANGE_WORDS, examinedFiles, firstOddity } from '../facts/documents.ts';
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
  messages: {
    default: 'The signature in {file} does not fit what the file now says.',
    later: '{file} was changed after it was signed: {what}.',
    removed: '{file} says that it is signed, and its signature is gone.',
  },
  nextStep: 'Ask the court or agency, through its published number, for the signed original.',
  benign: 'Saving a signed file again in a viewer can break its signature.',
  evaluate(context) {
    const file = examinedFiles(context).find(({ document }) => document.signature === 'invalid');
    if (file) {
      const changes = (file.document.signatures ?? []).flatMap(({ changedAfter }) => changedAfter);
      const what = [...new Set(changes)].map((change) => CHANGE_WORDS[change]).join(', ');
      return what === '' ? { params: { file: file.name } } : { message: 'later', params: { file: file.name, what } };
    }
    const removed = firstOddity(context, ['signature-removed']);
    return removed ? { message: 'removed', severity: 'medium', params: { file: removed.file.name } } : null;
  },
});
