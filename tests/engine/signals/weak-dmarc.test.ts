import { expect, test } from 'vitest';
import { createRegistry, entriesOf } from '../../../src/engine/domain/registry.ts';
import { weakDmarc } from '../../../src/engine/signals/weak-dmarc.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('fires without a policy and on a policy that lets forged mail through', () => {
  expect(hitOf(weakDmarc, { evidence: dns({ dmarc: null }) })).toMatchObject({ params: { domain } });
  expect(hitOf(weakDmarc, { evidence: dns({ dmarc: { policy: 'none' } }) })?.message).toBe('none');
});

test('takes the subdomain policy when the record was inherited from the organisation', () => {
  const dmarc = { policy: 'reject', subdomainPolicy: 'none', domain: 'police.uk' };
  expect(hitOf(weakDmarc, { evidence: dns({ dmarc }) })?.message).toBe('none');
});

test('is high for a US federal domain, which must refuse forged mail', () => {
  const agency = {
    name: 'Bureau of Examples',
    domains: ['examples.gov'],
    country: 'US',
    type: 'federal-police' as const,
  };
  const row = { ...agency, provenance: 'invented', writtenAt: '2026-01-01', reviewed: true };
  const knowledge = { registry: createRegistry(entriesOf(row), 'test'), dataVersion: 'test' };
  const fields = { requesterEmail: 'a.agent@examples.gov' };
  const evidence = { 'mail-dns': foundFor('examples.gov', { ...good, dmarc: { policy: 'none' } }) };
  expect(hitOf(weakDmarc, { fields, evidence, knowledge })?.severity).toBe('high');
});

test.each(['reject', 'quarantine'])('spares policy %s', (policy) => {
  expect(hitOf(weakDmarc, { evidence: dns({ dmarc: { policy } }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(weakDmarc, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(weakDmarc)).toBeNull();
});
