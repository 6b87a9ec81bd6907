import { expect, test } from 'vitest';
import { fileNewerThanRequest } from '../../../src/engine/signals/file-newer-than-request.ts';
import { hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const submittedAt = '2026-06-10T09:00:00Z';

test('fires when the file was made after the request it came with', () => {
  const hit = hitOf(fileNewerThanRequest, {
    fields: { submittedAt, ...fileWith({ createdAt: '2026-06-12T09:00:00Z' }) },
  });
  expect(hit).toEqual({ params: { file: 'order.pdf', made: '2026-06-12', sent: '2026-06-10' } });
});

test('weighs a date in the future more', () => {
  const hit = hitOf(fileNewerThanRequest, {
    fields: { submittedAt, ...fileWith({ createdAt: '2027-01-01T09:00:00Z' }) },
  });
  expect(hit).toMatchObject({ message: 'future', severity: 'high' });
});

test('spares a file made before, or on the same day', () => {
  expect(
    hitOf(fileNewerThanRequest, { fields: { submittedAt, ...fileWith({ createdAt: '2026-06-10T20:00:00Z' }) } }),
  ).toBeNull();
});

test('says nothing without a date in the file or of the request', () => {
  expect(hitOf(fileNewerThanRequest, { fields: { submittedAt, ...fileWith({}) } })).toBeNull();
  expect(hitOf(fileNewerThanRequest, { fields: fileWith({ createdAt: '2026-06-14T09:00:00Z' }) })).toBeNull();
});
