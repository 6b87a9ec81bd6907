import { examinedFiles } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const fileSeenBefore = defineSignal({
  id: 'file-seen-before',
  catalogue: ['F-16', 'F-8'],
  family: 'F',
  severity: 'high',
  title: 'The same file, or the same seal or signature, came with another request before',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{file} is, to the last byte, a file that came with a request of another agency on {day}.',
    again: '{file} came with another request of this agency on {day}.',
    picture: 'A small picture in {file}, such as a seal or signature, came with a request of another agency on {day}.',
  },
  nextStep: 'Open the earlier request beside this one, and ask both agencies through their published numbers.',
  benign: 'A request sent once more brings the same order, and offices of one state share a seal.',
  evaluate(context) {
    for (const { name, document } of examinedFiles(context)) {
      const seen = document.seenBefore ?? [];
      const params = (at: string) => ({ file: name, day: at.slice(0, 10) });
      const file = seen.find(({ what }) => what === 'file');
      if (file?.otherAgency) return { catalogue: ['F-16'], params: params(file.at) };
      const picture = seen.find(({ what, otherAgency }) => what === 'picture' && otherAgency);
      if (picture) return { catalogue: ['F-8'], message: 'picture', params: params(picture.at) };
      if (file) return { catalogue: ['F-16'], message: 'again', severity: 'low', params: params(file.at) };
    }
    return null;
  },
});
