import { expect, test } from 'vitest';
import { requestBurst } from '../../../src/engine/signals/request-burst.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const burst = (requestsLastHour: number, requestsLastDay: number, requestsLast30Days: number) =>
  hitOf(requestBurst, {
    evidence: { history: foundFor(officer, { requestsLastHour, requestsLastDay, requestsLast30Days }) },
  });

test('fires from five an hour, from twenty a day, and above five times the daily mean', () => {
  expect(burst(5, 5, 900)).toMatchObject({ message: 'hour', params: { count: 5 } });
  expect(burst(4, 20, 900)).toMatchObject({ message: 'day', params: { count: 20 } });
  expect(burst(0, 3, 17)).toMatchObject({ message: 'mean', params: { count: 3, mean: '0.6' } });
});

test('spares four an hour, nineteen a day of a busy sender, two a day of a rare one', () => {
  expect(burst(4, 4, 900)).toBeNull();
  expect(burst(0, 19, 900)).toBeNull();
  expect(burst(0, 2, 2)).toBeNull();
  expect(burst(0, 3, 18)).toBeNull();
});

test('says nothing without a history, or with one that is unavailable', () => {
  expect(hitOf(requestBurst)).toBeNull();
  const history = { [officer]: { status: 'unavailable', reason: 'locked' } };
  expect(hitOf(requestBurst, { evidence: { history } })).toBeNull();
});
