import { expect, test } from 'vitest';
import { dnssecBroken } from '../../../src/engine/signals/dnssec-broken.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('fires when signatures do not verify', () => {
  expect(hitOf(dnssecBroken, { evidence: dns({ dnssec: 'bogus' }) })).toMatchObject({ params: { domain } });
});

test.each(['secure', 'insecure', undefined])('spares DNSSEC state %s', (dnssec) => {
  expect(hitOf(dnssecBroken, { evidence: dns({ dnssec }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(dnssecBroken, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(dnssecBroken)).toBeNull();
});
