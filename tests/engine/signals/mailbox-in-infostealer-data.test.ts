import { expect, test } from 'vitest';
import { mailboxInInfostealerData } from '../../../src/engine/signals/mailbox-in-infostealer-data.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const call = (callBackAt: string, callBackResult = 'confirmed') => ({
  history: foundFor(officer, { callBackAt, callBackResult }),
});
const exposed = (value: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  evidence: { 'exposure-account': foundFor(officer, value), ...more },
});

test('is high, and critical when a portal log-in was taken lately', () => {
  expect(
    hitOf(mailboxInInfostealerData, exposed({ infections: 1, latestAt: '2026-01-02T00:00:00Z', portalLogins: true }))
      ?.severity,
  ).toBe('high');
  expect(hitOf(mailboxInInfostealerData, exposed({ infections: 2, latestAt: '2026-06-01T00:00:00Z' }))?.severity).toBe(
    'high',
  );
  expect(
    hitOf(mailboxInInfostealerData, exposed({ infections: 2, latestAt: '2026-06-01T00:00:00Z', portalLogins: true }))
      ?.severity,
  ).toBe('critical');
});

test('is one step lower and says so when a call-back has confirmed the officer since', () => {
  const hit = hitOf(
    mailboxInInfostealerData,
    exposed({ infections: 1, latestAt: '2026-05-01T00:00:00Z' }, call('2026-06-10T09:00:00Z')),
  );
  expect(hit).toMatchObject({ message: 'called', severity: 'medium', params: { calledAt: '2026-06-10' } });
});

test('counts in full when it is newer than the call-back, of unknown date, or the call-back has expired', () => {
  const seen = { infections: 1, latestAt: '2026-06-11T00:00:00Z' };
  expect(hitOf(mailboxInInfostealerData, exposed(seen, call('2026-06-10T09:00:00Z')))?.severity).toBe('high');
  expect(
    hitOf(mailboxInInfostealerData, exposed({ infections: 1, latestAt: null }, call('2026-06-10T09:00:00Z')))?.severity,
  ).toBe('high');
  expect(
    hitOf(
      mailboxInInfostealerData,
      exposed({ infections: 1, latestAt: '2025-05-01T00:00:00Z' }, call('2025-06-10T09:00:00Z')),
    )?.severity,
  ).toBe('high');
});

test('spares an address that is in breaches only', () => {
  expect(
    hitOf(mailboxInInfostealerData, exposed({ infections: 0, latestAt: '2019-05-01T00:00:00Z', breaches: 3 })),
  ).toBeNull();
});

test('says nothing when the provider gave no answer or was not asked', () => {
  expect(
    hitOf(mailboxInInfostealerData, {
      evidence: { 'exposure-account': { [officer]: { status: 'unavailable', reason: 'quota' } } },
    }),
  ).toBeNull();
  expect(hitOf(mailboxInInfostealerData)).toBeNull();
});
