import { expect, test } from 'vitest';
import { fileDatesDisagree } from '../../../src/engine/signals/file-dates-disagree.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileDatesDisagree, {
      fields: fileWith({ oddities: [{ kind: 'metadata-disagrees', page: null, box: null, detail: 'made twice' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', what: 'made twice' });
});

test('spares a file without it', () => {
  expect(hitOf(fileDatesDisagree, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileDatesDisagree, { fields: fileWith({ oddities: null }) })).toBeNull();
});
