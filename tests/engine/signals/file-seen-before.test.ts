import { expect, test } from 'vitest';
import { fileSeenBefore } from '../../../src/engine/signals/file-seen-before.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const seen = (otherAgency: boolean) =>
  fileWith({ seenBefore: [{ what: 'file', at: '2026-05-01T10:00:00Z', otherAgency }] });

test('fires when it came with a request of another agency', () => {
  expect(hitOf(fileSeenBefore, { fields: seen(true) })?.params).toEqual({ file: 'order.pdf', day: '2026-05-01' });
});

test('an agency that sends its own once more is no matter of concern', () => {
  expect(hitOf(fileSeenBefore, { fields: seen(false) })).toMatchObject({ message: 'again', severity: 'low' });
});

test('says nothing when nothing is remembered', () => {
  expect(hitOf(fileSeenBefore, { fields: fileWith({ seenBefore: [] }) })).toBeNull();
  expect(hitOf(fileSeenBefore, { fields: fileWith({ seenBefore: null }) })).toBeNull();
});

test('a seal or signature that another agency used is told apart from a whole file', () => {
  const fields = fileWith({ seenBefore: [{ what: 'picture', at: '2026-05-01T10:00:00Z', otherAgency: true }] });
  expect(hitOf(fileSeenBefore, { fields })).toMatchObject({ catalogue: ['F-8'], message: 'picture' });
});
