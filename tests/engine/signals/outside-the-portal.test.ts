import { expect, test } from 'vitest';
import { outsideThePortal } from '../../../src/engine/signals/outside-the-portal.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const evidence = { 'requester-standing': foundFor(officer, { standing: 'verified' }) };

test('fires on mail from a sender with a portal account', () => {
  const url = 'https://mail.google.com/mail/u/0/#inbox/x';
  expect(hitOf(outsideThePortal, { url, evidence })).toMatchObject({ sources: [{ source: 'requester-standing' }] });
});

test('spares a request in the portal itself', () => {
  expect(hitOf(outsideThePortal, { url: 'https://app.kodexglobal.com/acme/requests', evidence })).toBeNull();
  expect(hitOf(outsideThePortal, { url: 'https://mail.google.com.example/', evidence })).toBeNull();
});

test('says nothing without a page address or a portal’s answer', () => {
  expect(hitOf(outsideThePortal, { evidence })).toBeNull();
  expect(hitOf(outsideThePortal, { url: 'not an address', evidence })).toBeNull();
  expect(hitOf(outsideThePortal, { url: 'https://mail.google.com/' })).toBeNull();
  const unavailable = { 'requester-standing': { [officer]: { status: 'unavailable', reason: '429' } } };
  expect(hitOf(outsideThePortal, { url: 'https://mail.google.com/', evidence: unavailable })).toBeNull();
});
