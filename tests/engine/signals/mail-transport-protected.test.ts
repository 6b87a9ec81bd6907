import { expect, test } from 'vitest';
import { mailTransportProtected } from '../../../src/engine/signals/mail-transport-protected.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('is a neutral fact when the domain publishes MTA-STS or TLS-RPT', () => {
  expect(mailTransportProtected.severity).toBe('info');
  expect(hitOf(mailTransportProtected, { evidence: dns({ mtaSts: true, tlsRpt: true }) })?.params).toEqual({
    domain,
    means: 'MTA-STS, TLS-RPT',
  });
});

test('says nothing of a domain with neither', () => {
  expect(hitOf(mailTransportProtected, { evidence: dns({ mtaSts: false, tlsRpt: false }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(mailTransportProtected, {
      evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } },
    }),
  ).toBeNull();
  expect(hitOf(mailTransportProtected)).toBeNull();
});
