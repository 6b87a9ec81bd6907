import type { Change } from '../../schema/document.ts';
import { type ExaminedFile, examinedFiles, isSigned } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

/** What filling in a form and signing leave behind. */
const MINOR: ReadonlySet<Change> = new Set(['fields', 'signature', 'metadata']);

/** Saves as examined, else end marks. */
const savesIn = ({ document }: ExaminedFile): number => document.saves?.length ?? document.eofCount ?? 0;

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
    const file = examinedFiles(context).find((one) => savesIn(one) >= 2 && !isSigned(one));
    if (!file) return null;
    const params = { file: file.name, saves: savesIn(file) };
    const { saves } = file.document;
    const minor = saves?.every(({ changed }) => changed.every((change) => MINOR.has(change)));
    return minor ? { severity: 'low', params } : { params };
  },
});
