import { expect, test } from 'vitest';
import { orderAsPictureOrText } from '../../../src/engine/signals/order-as-picture-or-text.ts';
import { hitOf } from '../../helpers/assessment.ts';

const attached = (process: string, ...names: string[]) => ({
  fields: { process, attachments: names.map((name) => ({ name })) },
});

test('fires when the order comes only as a word-processor file or a picture', () => {
  expect(hitOf(orderAsPictureOrText, attached('search-warrant', 'Warrant.DOCX'))).toEqual({
    params: { file: 'warrant.docx' },
  });
  expect(hitOf(orderAsPictureOrText, attached('subpoena', 'photo.jpg'))).not.toBeNull();
});

test('spares an order that comes as a fixed file too, and a letter that nobody signs', () => {
  expect(hitOf(orderAsPictureOrText, attached('search-warrant', 'photo.jpg', 'warrant.pdf'))).toBeNull();
  expect(hitOf(orderAsPictureOrText, attached('emergency', 'form.docx'))).toBeNull();
});

test('says nothing when the page shows no files or no process', () => {
  expect(hitOf(orderAsPictureOrText, { fields: { process: 'subpoena' } })).toBeNull();
  expect(hitOf(orderAsPictureOrText, { fields: { attachments: [{ name: 'a.docx' }] } })).toBeNull();
});
