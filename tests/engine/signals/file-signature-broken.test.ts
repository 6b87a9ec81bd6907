import { expect, test } from 'vitest';
import { fileSignatureBroken } from '../../../src/engine/signals/file-signature-broken.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

test('fires on a signature that does not fit the file', () => {
  expect(hitOf(fileSignatureBroken, { fields: fileWith({ signature: 'invalid' }) })).toEqual({
    params: { file: 'order.pdf' },
  });
});

test('spares a valid signature and a file without one', () => {
  expect(hitOf(fileSignatureBroken, { fields: fileWith({ signature: 'valid-other' }) })).toBeNull();
  expect(hitOf(fileSignatureBroken, { fields: fileWith({}) })).toBeNull();
});

test('says nothing when no file was examined', () => {
  expect(hitOf(fileSignatureBroken)).toBeNull();
});
