import { expect, test } from 'vitest';
import { filePageUnlikeOthers } from '../../../src/engine/signals/file-page-unlike-others.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(filePageUnlikeOthers, {
      fields: fileWith({
        oddities: [{ kind: 'page-unlike-others', page: 2, box: null, detail: 'page 2 was written by another program' }],
      }),
    })?.params,
  ).toEqual({ file: 'order.pdf', what: 'page 2 was written by another program' });
});

test('spares a file without it', () => {
  expect(hitOf(filePageUnlikeOthers, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(filePageUnlikeOthers, { fields: fileWith({ oddities: null }) })).toBeNull();
});
