import { expect, test } from 'vitest';
import { fileFromConsumerEditor } from '../../../src/engine/signals/file-from-consumer-editor.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test.each([
  [{ producer: 'Canva' }, 'Canva'],
  [{ producer: 'PDFlib', creator: 'Adobe Photoshop 25.0' }, 'Adobe Photoshop'],
  [{ producer: 'iLovePDF' }, 'iLovePDF'],
])('fires on %j', (document, tool) => {
  expect(hitOf(fileFromConsumerEditor, { fields: fileWith(document) })?.params).toEqual({ file: 'order.pdf', tool });
});

test.each([{ producer: 'RICOH IM C3000' }, { producer: 'Microsoft: Print To PDF' }, { producer: null }])(
  'spares %j',
  (document) => {
    expect(hitOf(fileFromConsumerEditor, { fields: fileWith(document) })).toBeNull();
  },
);

test('says nothing of a file that was not examined', () => {
  expect(hitOf(fileFromConsumerEditor, { fields: { attachments: [{ name: 'canva.pdf' }] } })).toBeNull();
});
