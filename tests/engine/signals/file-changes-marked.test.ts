import { expect, test } from 'vitest';
import { fileChangesMarked } from '../../../src/engine/signals/file-changes-marked.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileChangesMarked, {
      fields: fileWith({ oddities: [{ kind: 'tracked-changes', page: null, box: null, detail: '3 changes' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', what: '3 changes' });
});

test('spares a file without it', () => {
  expect(hitOf(fileChangesMarked, { fields: fileWith({ author: 'Clerk of the Court', oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileChangesMarked, { fields: fileWith({ author: null, oddities: null }) })).toBeNull();
});
