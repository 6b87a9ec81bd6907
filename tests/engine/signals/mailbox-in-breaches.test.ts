import { expect, test } from 'vitest';
import { mailboxInBreaches } from '../../../src/engine/signals/mailbox-in-breaches.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const exposed = (value: Record<string, unknown>) =>
  hitOf(mailboxInBreaches, { evidence: { 'exposure-account': foundFor(officer, value) } });

test('fires with the number of breaches', () => {
  expect(exposed({ infections: 0, latestAt: '2019-05-01T00:00:00Z', breaches: 3 })?.params).toEqual({
    breaches: 3,
    day: '2019-05-01',
  });
});

test('spares an address in none', () => {
  expect(exposed({ infections: 1, latestAt: '2026-05-01T00:00:00Z', breaches: 0 })).toBeNull();
});

test('says nothing when the provider gave no answer or was not asked', () => {
  expect(
    hitOf(mailboxInBreaches, {
      evidence: { 'exposure-account': { [officer]: { status: 'unavailable', reason: 'quota' } } },
    }),
  ).toBeNull();
  expect(hitOf(mailboxInBreaches)).toBeNull();
});
