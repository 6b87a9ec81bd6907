import { expect, test } from 'vitest';
import { identityWishList } from '../../../src/engine/signals/identity-wish-list.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(identityWishList, { fields: { requesterEmail: null, ...fields } });

const emergency = { emergency: true, process: 'emergency' };

test('fires on a full identity without location', () => {
  expect(hit({ ...emergency, dataRequested: ['full name', 'date of birth', 'recovery phone'] })).not.toBeNull();
  expect(hit({ ...emergency, dataRequested: ['nom', 'adresse', 'date de naissance', 'téléphone'] })).not.toBeNull();
});

test('spares a request that also asks where, and one for name and address', () => {
  expect(hit({ ...emergency, dataRequested: ['full name', 'date of birth', 'recovery phone', 'last IP'] })).toBeNull();
  expect(hit({ ...emergency, dataRequested: ['name', 'home address', 'phone number'] })).toBeNull();
});

test('says nothing when the page shows neither list nor text', () => {
  expect(hit(emergency)).toBeNull();
});

test('reads the wishes from the text where the page shows no list', () => {
  const bodyText =
    'Kindly provide full name, date of birth, home address, phone number and recovery email of the user.';
  expect(hit({ ...emergency, bodyText })?.params).toMatchObject({ wanted: expect.stringContaining('recovery') });
});
