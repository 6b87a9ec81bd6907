import { expect, test } from 'vitest';
import { onBlockedList } from '../../../src/engine/signals/on-blocked-list.ts';
import { assessmentOf, hitOf } from '../../helpers/assessment.ts';

const blocked = (value: string, more = {}) => ({
  blocked: [{ value, reason: 'forged order', author: 'Ada', ...more }],
});

test('fires on the address, its domain and any name below it', () => {
  expect(hitOf(onBlockedList, { policy: blocked('A.Officer@northmarch.police.uk') })?.catalogue).toEqual(['S-1']);
  for (const value of ['northmarch.police.uk', '@northmarch.police.uk', '*.northmarch.police.uk'])
    expect(hitOf(onBlockedList, { policy: blocked(value) })?.catalogue, value).toEqual(['S-2']);
  const fields = { requesterEmail: 'x@mail.northmarch.police.uk' };
  expect(hitOf(onBlockedList, { fields, policy: blocked('northmarch.police.uk') })?.catalogue).toEqual(['S-2']);
  expect(assessmentOf({ policy: blocked('northmarch.police.uk') }).level).toBe('likely-fraudulent');
});

test('spares other senders and entries that have run out', () => {
  expect(hitOf(onBlockedList, { policy: blocked('march.police.uk') })).toBeNull();
  expect(hitOf(onBlockedList, { policy: blocked('uk') })).toBeNull();
  expect(
    hitOf(onBlockedList, { policy: blocked('northmarch.police.uk', { until: '2026-06-01T00:00:00Z' }) }),
  ).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  const fields = { requesterEmail: null };
  expect(hitOf(onBlockedList, { fields, policy: blocked('northmarch.police.uk') })).toBeNull();
});
