import { expect, test } from 'vitest';
import { createRegistry, entriesOf } from '../../../src/engine/domain/registry.ts';
import { numberNotPublished } from '../../../src/engine/signals/number-not-published.ts';
import { hitOf, testAgencies } from '../../helpers/assessment.ts';

const [first] = testAgencies;
const withPhone = first ? [{ ...first, phone: '+442079460018' }] : [];
const knowledge = { registry: createRegistry(withPhone.flatMap(entriesOf), 'test'), dataVersion: 'test' };
const hit = (phone: string | null) => hitOf(numberNotPublished, { fields: { phone, country: 'GB' }, knowledge });

test('fires on another number than the published one', () => {
  expect(hit('+44 161 496 0018')?.params).toEqual({ stated: '+44 161 496 0018' });
});

test('counts less in the same area: a direct line', () => {
  expect(hit('+44 20 7946 0555')?.severity).toBe('low');
});

test('spares the published number itself', () => {
  expect(hit('020 7946 0018')).toBeNull();
});

test('says nothing where nothing is published or no number is shown', () => {
  expect(hitOf(numberNotPublished, { fields: { phone: '+44 161 496 0018' } })).toBeNull();
  expect(hit(null)).toBeNull();
});
