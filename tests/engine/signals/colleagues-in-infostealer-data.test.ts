import { expect, test } from 'vitest';
import { colleaguesInInfostealerData } from '../../../src/engine/signals/colleagues-in-infostealer-data.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const domain = 'northmarch.police.uk';
const exposed = (value: Record<string, unknown>) =>
  hitOf(colleaguesInInfostealerData, { evidence: { 'exposure-domain': foundFor(domain, value) } });

test('is medium for many young infections, low for few or older ones', () => {
  expect(exposed({ infections: 40, latestAt: '2026-06-01T00:00:00Z' })?.severity).toBe('medium');
  expect(exposed({ infections: 2, latestAt: '2026-06-01T00:00:00Z' })?.severity).toBe('low');
  expect(exposed({ infections: 40, latestAt: '2026-01-01T00:00:00Z' })?.severity).toBe('low');
});

test('spares a domain with none, or none within a year', () => {
  expect(exposed({ infections: 0, latestAt: null })).toBeNull();
  expect(exposed({ infections: 40, latestAt: '2024-01-01T00:00:00Z' })).toBeNull();
});

test('says nothing when the provider gave no answer or was not asked', () => {
  expect(
    hitOf(colleaguesInInfostealerData, {
      evidence: { 'exposure-domain': { [domain]: { status: 'unavailable', reason: 'quota' } } },
    }),
  ).toBeNull();
  expect(hitOf(colleaguesInInfostealerData)).toBeNull();
});
