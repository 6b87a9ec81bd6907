import { expect, test } from 'vitest';
import { fileFontsMixed } from '../../../src/engine/signals/file-fonts-mixed.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileFontsMixed, {
      fields: fileWith({ oddities: [{ kind: 'mixed-fonts', page: 3, box: null, detail: '29 May in Arial' }] }),
    })?.params,
  ).toEqual({ file: 'order.pdf', place: 'page 3', what: '29 May in Arial' });
});

test('spares a file without it', () => {
  expect(hitOf(fileFontsMixed, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileFontsMixed, { fields: fileWith({ oddities: null }) })).toBeNull();
});
