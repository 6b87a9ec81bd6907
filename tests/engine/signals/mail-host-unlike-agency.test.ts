import { expect, test } from 'vitest';
import { mailHostUnlikeAgency } from '../../../src/engine/signals/mail-host-unlike-agency.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test.each([
  ['park.h-email.net', 'parking'],
  ['mx1.improvmx.com', 'forwarding'],
  ['mx.yandex.net', 'consumer'],
])('fires when mail goes to %s', (host, message) => {
  expect(hitOf(mailHostUnlikeAgency, { evidence: dns({ mx: [host] }) })?.message).toBe(message);
});

test('spares hosts of its own, hosted business mail, and a mixture', () => {
  expect(hitOf(mailHostUnlikeAgency, { evidence: dns() })).toBeNull();
  expect(hitOf(mailHostUnlikeAgency, { evidence: dns({ mx: ['northmarch.mail.protection.outlook.com'] }) })).toBeNull();
  expect(
    hitOf(mailHostUnlikeAgency, { evidence: dns({ mx: ['mx1.northmarch.police.uk', 'mx1.improvmx.com'] }) }),
  ).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(mailHostUnlikeAgency, {
      evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } },
    }),
  ).toBeNull();
  expect(hitOf(mailHostUnlikeAgency)).toBeNull();
});
