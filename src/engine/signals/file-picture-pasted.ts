import { firstOddity, placeOf } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const filePicturePasted = defineSignal({
  id: 'file-picture-pasted',
  catalogue: ['F-7'],
  family: 'F',
  severity: 'medium',
  title: 'A small picture was laid on the text or the scan of the attached file',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf', 'https://www.iso.org/standard/75839.html'],
  messages: {
    default: 'On {place} of {file} there is {what}.',
    later: 'A later save of {file} changed its pictures.',
  },
  nextStep:
    'Compare the seal or signature with one that you know, and ask the court or agency whether the order is theirs.',
  benign: 'Many offices place a scanned signature or a stamp on what they write.',
  evaluate(context) {
    const later = firstOddity(context, ['picture-added-later']);
    if (later) return { message: 'later', severity: 'high', params: { file: later.file.name } };
    const found = firstOddity(context, ['pasted-picture']);
    if (!found) return null;
    const params = { place: placeOf(found.oddity), file: found.file.name, what: found.oddity.detail };
    return found.oddity.weak ? { severity: 'low', params } : { params };
  },
});
