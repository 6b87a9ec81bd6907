import { expect, test } from 'vitest';
import { fileSavedAgain } from '../../../src/engine/signals/file-saved-again.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires when something was appended', () => {
  expect(hitOf(fileSavedAgain, { fields: fileWith({ eofCount: 3 }) })?.params).toEqual({ file: 'order.pdf', saves: 3 });
});

test('spares a single save, and a second one made by signing', () => {
  expect(hitOf(fileSavedAgain, { fields: fileWith({ eofCount: 1 }) })).toBeNull();
  expect(hitOf(fileSavedAgain, { fields: fileWith({ eofCount: 2, signature: 'valid-government' }) })).toBeNull();
});

test('says nothing when the saves were not counted', () => {
  expect(hitOf(fileSavedAgain, { fields: fileWith({ eofCount: null }) })).toBeNull();
});
