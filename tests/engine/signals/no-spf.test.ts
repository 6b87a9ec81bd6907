import { expect, test } from 'vitest';
import { noSpf } from '../../../src/engine/signals/no-spf.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('fires when there is no SPF record', () => {
  expect(hitOf(noSpf, { evidence: dns({ spf: null }) })).toMatchObject({ params: { domain } });
});

test('spares a domain with a record, and leaves a missing domain to its own finding', () => {
  expect(hitOf(noSpf, { evidence: dns() })).toBeNull();
  expect(hitOf(noSpf, { evidence: dns({ exists: false, spf: null }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(noSpf, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(noSpf)).toBeNull();
});
