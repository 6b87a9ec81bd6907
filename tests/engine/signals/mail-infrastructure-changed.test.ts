import { expect, test } from 'vitest';
import { mailInfrastructureChanged } from '../../../src/engine/signals/mail-infrastructure-changed.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

const before = { nameServers: ['ns1.old-dns.example', 'ns2.old-dns.example'], mx: ['mx.old-mail.example'] };

test('fires when all name servers are new', () => {
  const evidence = dns({ nameServers: ['ns1.new-dns.example'], previous: before });
  expect(hitOf(mailInfrastructureChanged, { evidence })).toMatchObject({
    message: 'name-servers',
    params: { hosts: 'ns1.new-dns.example' },
  });
});

test('fires when all mail servers are new', () => {
  const evidence = dns({ nameServers: before.nameServers, mx: ['mx.new-mail.example'], previous: before });
  expect(hitOf(mailInfrastructureChanged, { evidence })?.message).toBe('mail-servers');
});

test('spares another host of the same operator, and a first look', () => {
  const evidence = dns({ nameServers: ['ns7.old-dns.example'], mx: ['mx9.old-mail.example'], previous: before });
  expect(hitOf(mailInfrastructureChanged, { evidence })).toBeNull();
  expect(hitOf(mailInfrastructureChanged, { evidence: dns() })).toBeNull();
  expect(hitOf(mailInfrastructureChanged, { evidence: dns({ previous: { mx: 'nonsense' } }) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(mailInfrastructureChanged, {
      evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } },
    }),
  ).toBeNull();
  expect(hitOf(mailInfrastructureChanged)).toBeNull();
});
