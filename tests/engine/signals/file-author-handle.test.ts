import { expect, test } from 'vitest';
import { fileAuthorHandle } from '../../../src/engine/signals/file-author-handle.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(hitOf(fileAuthorHandle, { fields: fileWith({ author: 'ghost_writer99' }) })?.params).toEqual({
    file: 'order.pdf',
    author: 'ghost_writer99',
  });
});

test('spares a file without it', () => {
  expect(hitOf(fileAuthorHandle, { fields: fileWith({ author: 'Clerk of the Court', oddities: [] }) })).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileAuthorHandle, { fields: fileWith({ author: null, oddities: null }) })).toBeNull();
});
