import { expect, test } from 'vitest';
import { noWebSite } from '../../../src/engine/signals/no-web-site.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

const county = { requesterEmail: 'a.deputy@oakvalesheriff.example' };
const site = (change: Record<string, unknown>) => ({
  'mail-dns': foundFor('oakvalesheriff.example', { ...good, ...change }),
});

test('fires when the domain has no address, more mildly for a registered agency', () => {
  expect(hitOf(noWebSite, { fields: county, evidence: site({ addresses: [] }) })?.severity).toBe('medium');
  expect(hitOf(noWebSite, { evidence: dns({ addresses: [] }) })?.severity).toBe('low');
});

test('fires when the domain rests on a parking service', () => {
  const evidence = site({ nameServers: ['ns1.sedoparking.com'], addresses: ['192.0.2.1'] });
  expect(hitOf(noWebSite, { fields: county, evidence })?.message).toBe('parked');
});

test('spares a domain with an address, and a mail host below the name', () => {
  expect(hitOf(noWebSite, { fields: county, evidence: site({ addresses: ['192.0.2.1'] }) })).toBeNull();
  const fields = { requesterEmail: 'a.deputy@mail.oakvalesheriff.example' };
  const evidence = { 'mail-dns': foundFor('mail.oakvalesheriff.example', { ...good, addresses: [] }) };
  expect(hitOf(noWebSite, { fields, evidence })).toBeNull();
});

test('says nothing when addresses were not looked up', () => {
  expect(hitOf(noWebSite, { fields: county, evidence: site({}) })).toBeNull();
});

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(noWebSite, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(noWebSite)).toBeNull();
});
