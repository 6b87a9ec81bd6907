import { expect, test } from 'vitest';
import { domainNotFound } from '../../../src/engine/signals/domain-not-found.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('fires when the name does not exist', () => {
  expect(hitOf(domainNotFound, { evidence: dns({ exists: false, mx: [] }) })).toMatchObject({ params: { domain } });
});

test('spares a name that exists', () => {
  expect(hitOf(domainNotFound, { evidence: dns() })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(domainNotFound, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(domainNotFound)).toBeNull();
});
