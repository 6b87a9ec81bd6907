import { expect, test } from 'vitest';
import { fileTextCovered } from '../../../src/engine/signals/file-text-covered.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileTextCovered, {
      fields: fileWith({ oddities: [{ kind: 'covered-text', page: 1, box: null, detail: 'beneath: 12; now: 29' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', place: 'page 1', what: 'beneath: 12; now: 29' });
});

test('spares a file without it', () => {
  expect(hitOf(fileTextCovered, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileTextCovered, { fields: fileWith({ oddities: null }) })).toBeNull();
});
