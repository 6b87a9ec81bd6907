import { expect, test } from 'vitest';
import { emergencyLongAgo } from '../../../src/engine/signals/emergency-long-ago.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(emergencyLongAgo, { fields: { requesterEmail: null, ...fields } });

const base = { emergency: true, process: 'emergency', submittedAt: '2026-06-15T12:00:00Z' };

test.each([
  'On 4 May 2026 two men fought.',
  'Am 4. Mai 2026 kam es zu einem Streit.',
  '2026年5月4日に事件がありました。',
  'El 4 de mayo de 2026 hubo una pelea.',
])('fires on: %s', (bodyText) => {
  expect(hit({ ...base, bodyText })).not.toBeNull();
});

test('fires where "today" only ends the period of the records', () => {
  expect(
    hit({ ...base, bodyText: 'On May 4, 2026 a shed was broken open. IP history from May 1 until today.' }),
  ).not.toBeNull();
});

test('spares a recent day, a danger of today, a birth date and a request without dates', () => {
  expect(hit({ ...base, bodyText: 'He has been missing since 10 June.' })).toBeNull();
  expect(hit({ ...base, bodyText: 'Threats began on 4 May 2026 and he wrote again today.' })).toBeNull();
  expect(hit({ ...base, bodyText: 'Girl born 4 May 2011, left home at 19:00.' })).toBeNull();
  expect(hit({ ...base, bodyText: 'A man is on the bridge.' })).toBeNull();
});

test('says nothing of requests that are no emergency', () => {
  expect(hit({ ...base, emergency: false, process: 'subpoena', bodyText: 'On 4 May 2026 two men fought.' })).toBeNull();
});
