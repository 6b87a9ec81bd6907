import { expect, test } from 'vitest';
import { filePictureEdited } from '../../../src/engine/signals/file-picture-edited.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(filePictureEdited, {
      fields: fileWith({ oddities: [{ kind: 'edited-picture', page: null, box: null, detail: 'saved again' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', what: 'saved again' });
});

test('spares a file without it', () => {
  expect(hitOf(filePictureEdited, { fields: fileWith({ author: 'Clerk of the Court', oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(filePictureEdited, { fields: fileWith({ author: null, oddities: null }) })).toBeNull();
});
