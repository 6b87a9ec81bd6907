import { expect, test } from 'vitest';
import { filePicturePasted } from '../../../src/engine/signals/file-picture-pasted.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(filePicturePasted, {
      fields: fileWith({
        oddities: [{ kind: 'pasted-picture', page: 1, box: [1, 2, 3, 4], detail: 'a small picture' }],
      }),
    })?.params,
  ).toEqual({ file: 'order.pdf', place: 'page 1', what: 'a small picture' });
});

test('spares a file without it', () => {
  expect(hitOf(filePicturePasted, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(filePicturePasted, { fields: fileWith({ oddities: null }) })).toBeNull();
});
