import { expect, test } from 'vitest';
import { nightEmergency } from '../../../src/engine/signals/night-emergency.ts';
import { hitOf, testKnowledge } from '../../helpers/assessment.ts';

const filed = (submittedAt: string | null, country: string | null, more = {}) =>
  hitOf(nightEmergency, { fields: { submittedAt, country, emergency: true, ...more } });

test('fires at night and on weekends where the agency is', () => {
  expect(filed('2026-06-16T21:00:00Z', 'UK')).toEqual({});
  expect(filed('2026-06-16T04:59:00Z', 'GB')).toEqual({});
  expect(filed('2026-06-13T11:00:00Z', 'GB')).toEqual({ message: 'weekend' });
  expect(filed('2026-06-16T21:00:00Z', null)).toEqual({});
});

test('spares the working day there, whatever the hour here', () => {
  expect(filed('2026-06-16T20:59:00Z', 'GB')).toBeNull();
  expect(filed('2026-06-15T23:00:00Z', 'Japan')).toBeNull();
});

test('spares a country where it is night in some places only', () => {
  expect(filed('2026-06-16T07:00:00Z', 'US')).toBeNull();
});

test('goes by the clock of the state where the registry knows it', () => {
  const owner = { ...testKnowledge.registry.owner('elmsford.gov'), region: 'HI' };
  const registry = { ...testKnowledge.registry, owner: () => owner as never };
  const at = (submittedAt: string) =>
    hitOf(nightEmergency, {
      fields: { submittedAt, country: 'US', emergency: true, requesterEmail: 'x@elmsford.gov' },
      knowledge: { ...testKnowledge, registry },
    });
  expect(at('2026-06-16T09:00:00Z')).toEqual({});
  expect(at('2026-06-16T07:00:00Z')).toBeNull();
});

test('says nothing of ordinary requests, or without a time or a country', () => {
  expect(filed('2026-06-16T23:00:00Z', 'GB', { emergency: false })).toBeNull();
  expect(filed(null, 'GB')).toBeNull();
  expect(filed('2026-06-16T23:00:00Z', null, { requesterEmail: null })).toBeNull();
});
