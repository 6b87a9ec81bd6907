import { expect, test } from 'vitest';
import { periodBeyondEmergency } from '../../../src/engine/signals/period-beyond-emergency.ts';
import { hitOf } from '../../helpers/assessment.ts';

const asks = (asked: string, emergency = true) =>
  hitOf(periodBeyondEmergency, {
    fields: { emergency, dataRequested: [asked], submittedAt: '2026-06-15T12:00:00Z' },
  });

test.each([
  'messages from 1 March 2026 to 10 June 2026',
  'IP log of the last 2 years',
  'letzten 6 Monate',
  'últimos 3 meses',
])('fires on %s', (asked) => {
  expect(asks(asked)).not.toBeNull();
});

test.each(['IP log 1 June 2026 to 14 June 2026', 'last IP address', 'IP-Adressen der letzten 48 Stunden'])(
  'spares %s',
  (asked) => {
    expect(asks(asked)).toBeNull();
  },
);

test('says nothing of ordinary requests, or without a list', () => {
  expect(asks('IP log of the last 2 years', false)).toBeNull();
  expect(hitOf(periodBeyondEmergency, { fields: { emergency: true } })).toBeNull();
});
