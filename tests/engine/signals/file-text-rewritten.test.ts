import { expect, test } from 'vitest';
import { fileTextRewritten } from '../../../src/engine/signals/file-text-rewritten.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on what the examination found, with its words', () => {
  expect(
    hitOf(fileTextRewritten, {
      fields: fileWith({
        saves: [
          { at: null, changed: [], texts: [] },
          { at: null, changed: ['text-replaced'], texts: [{ page: 2, before: '12 March', after: '29 May' }] },
        ],
      }),
    })?.params,
  ).toEqual({ file: 'order.pdf', page: 2, before: '12 March', after: '29 May' });
});

test('spares a file without it', () => {
  expect(
    hitOf(fileTextRewritten, {
      fields: fileWith({
        saves: [
          { at: null, changed: [], texts: [] },
          { at: null, changed: ['fields', 'signature'], texts: [] },
        ],
      }),
    }),
  ).toBeNull();
});

test('says nothing when the file was not examined for it', () => {
  expect(hitOf(fileTextRewritten, { fields: fileWith({ saves: null }) })).toBeNull();
});

test('words that were only added count for less: stamps and page numbers are', () => {
  const saves = [{ at: null, changed: ['text-added'], texts: [{ page: 1, before: '', after: 'RECEIVED' }] }];
  expect(hitOf(fileTextRewritten, { fields: fileWith({ saves }) })).toMatchObject({
    message: 'added',
    severity: 'medium',
  });
});
