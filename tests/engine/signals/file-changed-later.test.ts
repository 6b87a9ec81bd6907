import { expect, test } from 'vitest';
import { fileChangedLater } from '../../../src/engine/signals/file-changed-later.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const made = (createdAt: string, modifiedAt: string, more = {}) => fileWith({ createdAt, modifiedAt, ...more });

test('fires when a file was changed days after it was made', () => {
  const hit = hitOf(fileChangedLater, { fields: made('2026-06-01T09:00:00Z', '2026-06-09T21:00:00Z') });
  expect(hit).toEqual({ params: { file: 'order.pdf', made: '2026-06-01', changed: '2026-06-09' } });
});

test('takes an old form that was filled in for no more than a low tell', () => {
  expect(hitOf(fileChangedLater, { fields: made('2019-03-01T09:00:00Z', '2026-06-09T21:00:00Z') })?.severity).toBe(
    'low',
  );
});

test('spares a change within a day, and one that a valid signature explains', () => {
  expect(hitOf(fileChangedLater, { fields: made('2026-06-09T09:00:00Z', '2026-06-09T21:00:00Z') })).toBeNull();
  const signed = made('2026-06-01T09:00:00Z', '2026-06-09T21:00:00Z', { signature: 'valid-other' });
  expect(hitOf(fileChangedLater, { fields: signed })).toBeNull();
});

test('says nothing when the file names no dates', () => {
  expect(hitOf(fileChangedLater, { fields: fileWith({}) })).toBeNull();
});
