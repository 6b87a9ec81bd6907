import { expect, test } from 'vitest';
import { fileTextHidden } from '../../../src/engine/signals/file-text-hidden.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileTextHidden, {
      fields: fileWith({
        oddities: [{ kind: 'hidden-text', page: 1, box: null, detail: 'text too small to read: x' }],
      }),
    })?.params,
  ).toEqual({ file: 'order.pdf', place: 'page 1', what: 'text too small to read: x' });
});

test('spares a file without it', () => {
  expect(hitOf(fileTextHidden, { fields: fileWith({ oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileTextHidden, { fields: fileWith({ oddities: null }) })).toBeNull();
});

test('a file that could not be examined has no findings, and one inside a mail has', () => {
  const found = { oddities: [{ kind: 'hidden-text', page: 1, box: null, detail: 'white: x' }] };
  expect(hitOf(fileTextHidden, { fields: fileWith({ ...found, examined: false }) })).toBeNull();
  const fields = fileWith({ parts: [{ name: 'a.pdf', document: found }] }, 'mail.eml');
  expect(hitOf(fileTextHidden, { fields })?.params).toMatchObject({ file: 'a.pdf in mail.eml' });
});
