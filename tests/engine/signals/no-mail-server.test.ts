import { expect, test } from 'vitest';
import { noMailServer } from '../../../src/engine/signals/no-mail-server.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test('fires when the domain names no mail server', () => {
  expect(hitOf(noMailServer, { evidence: dns({ mx: [] }) })).toMatchObject({ params: { domain } });
});

test('says so when the domain declares that it takes no mail', () => {
  expect(hitOf(noMailServer, { evidence: dns({ mx: [], nullMx: true }) })?.message).toBe('null-mx');
});

test('spares a domain with a mail server, and leaves a missing one to its own finding', () => {
  expect(hitOf(noMailServer, { evidence: dns() })).toBeNull();
  expect(hitOf(noMailServer, { evidence: dns({ exists: false, mx: [] }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(noMailServer, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(noMailServer)).toBeNull();
});
