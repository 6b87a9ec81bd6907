import { firstOddity } from '../facts/documents.ts';
import { defineSignal } from '../signal.ts';

export const filePictureEdited = defineSignal({
  id: 'file-picture-edited',
  catalogue: ['F-18'],
  family: 'F',
  severity: 'medium',
  title: 'The attached picture was saved again after it was taken, or says where it was taken',
  needs: [],
  fields: ['attachments'],
  references: ['https://www.ic3.gov/CSA/2024/241104.pdf'],
  messages: {
    default: '{file} is a picture that was changed after it was taken: {what}.',
    place: '{file} says where it was taken.',
  },
  nextStep: 'Ask for the paper itself as a scan, through the published number of the court or agency.',
  benign: 'Photos are cropped and turned before they are sent.',
  evaluate(context) {
    const edited = firstOddity(context, ['edited-picture']);
    if (edited) return { params: { file: edited.file.name, what: edited.oddity.detail } };
    const place = firstOddity(context, ['place-in-picture']);
    return place ? { message: 'place', severity: 'low', params: { file: place.file.name } } : null;
  },
});
