import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/engine/domain/registry.ts';
import { bareEntry } from '../../../src/engine/registry/report.ts';
import { punycodeDomain } from '../../../src/engine/signals/punycode-domain.ts';
import { hitOf } from '../../helpers/assessment.ts';

const from = (requesterEmail: string | null, more: Record<string, unknown> = {}) =>
  hitOf(punycodeDomain, { fields: { requesterEmail, ...more } });

test('fires on punycode and shows both forms', () => {
  expect(from('a@xn--kln-verein-7pb.example')?.params).toMatchObject({ written: 'xn--kln-verein-7pb.example' });
});

test('spares plain names, and a name that is itself in the registry', () => {
  expect(from('a@weaving-club.example')).toBeNull();
  const registry = createRegistry([bareEntry('xn--elmsfrd-s1a.example', 'test')], 'test');
  const knowledge = { registry, dataVersion: 'test' };
  expect(hitOf(punycodeDomain, { knowledge, fields: { requesterEmail: 'a@xn--elmsfrd-s1a.example' } })).toBeNull();
});

test('says nothing when the page shows no sender', () => {
  expect(from(null)).toBeNull();
});
