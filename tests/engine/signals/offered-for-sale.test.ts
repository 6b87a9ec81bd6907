import { expect, test } from 'vitest';
import { offeredForSale } from '../../../src/engine/signals/offered-for-sale.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const call = (callBackAt: string, callBackResult = 'confirmed') => ({
  history: foundFor(officer, { callBackAt, callBackResult }),
});
const domain = 'northmarch.police.uk';
const sale = (subject: string, seenAt: string | null) => foundFor(subject, { seenAt, where: 'forum thread' });
const offer = (subject: string, seenAt: string | null) => ({ 'offered-for-sale': sale(subject, seenAt) });

test('fires on an offer of the mailbox or of the whole domain', () => {
  expect(hitOf(offeredForSale, { evidence: offer(officer, '2026-06-01T00:00:00Z') })?.params).toMatchObject({
    subject: officer,
  });
  expect(hitOf(offeredForSale, { evidence: offer(domain, '2026-06-01T00:00:00Z') })?.params).toMatchObject({
    subject: domain,
  });
});

test('is one step lower and says so when a call-back has confirmed the officer since', () => {
  const hit = hitOf(offeredForSale, {
    evidence: { ...offer(officer, '2026-05-01T00:00:00Z'), ...call('2026-06-10T09:00:00Z') },
  });
  expect(hit).toMatchObject({ message: 'called', severity: 'high', params: { calledAt: '2026-06-10' } });
});

test('counts in full when it is newer than the call-back or of unknown day', () => {
  const known = call('2026-06-10T09:00:00Z');
  expect(
    hitOf(offeredForSale, { evidence: { ...offer(officer, '2026-06-11T00:00:00Z'), ...known } })?.severity,
  ).toBeUndefined();
  expect(hitOf(offeredForSale, { evidence: { ...offer(officer, null), ...known } })?.severity).toBeUndefined();
});

test('goes by the newest of several offers', () => {
  const both = {
    'offered-for-sale': { ...sale(officer, '2026-05-01T00:00:00Z'), ...sale(domain, '2026-06-12T00:00:00Z') },
  };
  expect(hitOf(offeredForSale, { evidence: { ...both, ...call('2026-06-10T09:00:00Z') } })?.params).toMatchObject({
    subject: domain,
  });
});

test('spares a sender who is offered nowhere', () => {
  expect(hitOf(offeredForSale, { evidence: { 'offered-for-sale': { [officer]: { status: 'absent' } } } })).toBeNull();
});

test('says nothing when the feed gave no answer or was not asked', () => {
  expect(
    hitOf(offeredForSale, {
      evidence: { 'offered-for-sale': { [officer]: { status: 'unavailable', reason: 'stale' } } },
    }),
  ).toBeNull();
  expect(hitOf(offeredForSale)).toBeNull();
});
