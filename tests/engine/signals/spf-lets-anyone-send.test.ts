import { expect, test } from 'vitest';
import { spfLetsAnyoneSend } from '../../../src/engine/signals/spf-lets-anyone-send.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const good = { exists: true, mx: ['mx1.northmarch.police.uk'], spf: 'v=spf1 mx -all', dmarc: { policy: 'reject' } };
const dns = (change: Record<string, unknown> = {}) => ({ 'mail-dns': foundFor(domain, { ...good, ...change }) });

test.each(['v=spf1 mx +all', 'v=spf1 all', 'V=SPF1 include:_spf.example.com +ALL'])('fires on %s', (spf) => {
  expect(hitOf(spfLetsAnyoneSend, { evidence: dns({ spf }) })?.params).toEqual({ domain, mechanism: '+all' });
});

test('fires above ten look-ups, counted by the resolver or in the record itself', () => {
  expect(hitOf(spfLetsAnyoneSend, { evidence: dns({ spfLookups: 11 }) })?.params).toMatchObject({
    lookups: 11,
    most: 10,
  });
  const spf = `v=spf1 ${Array.from({ length: 11 }, (_, i) => `include:s${i}.example.com`).join(' ')} -all`;
  expect(hitOf(spfLetsAnyoneSend, { evidence: dns({ spf }) })?.message).toBe('too-many');
});

test.each(['v=spf1 mx -all', 'v=spf1 a mx ip4:192.0.2.0/24 ~all', 'v=spf1 include:wall.example -all'])(
  'spares %s',
  (spf) => {
    expect(hitOf(spfLetsAnyoneSend, { evidence: dns({ spf, spfLookups: 10 }) })).toBeNull();
  },
);

test('says nothing when DNS gave no answer or was not asked', () => {
  expect(
    hitOf(spfLetsAnyoneSend, { evidence: { 'mail-dns': { [domain]: { status: 'unavailable', reason: 'SERVFAIL' } } } }),
  ).toBeNull();
  expect(hitOf(spfLetsAnyoneSend)).toBeNull();
});
