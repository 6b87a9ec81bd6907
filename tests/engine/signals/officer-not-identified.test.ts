import { expect, test } from 'vitest';
import { officerNotIdentified } from '../../../src/engine/signals/officer-not-identified.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(officerNotIdentified, { fields: { requesterName: 'Ann Example', ...fields } });

test('fires when nothing says who the officer is', () => {
  expect(hit({ bodyText: 'Please send the records.' })).toEqual({});
  expect(hit({ badgeNumber: '' })).toEqual({});
});

test('spares a badge, a unit, a supervisor or a rank', () => {
  expect(hit({ badgeNumber: '118', bodyText: 'Please send the records.' })).toBeNull();
  expect(hit({ unit: 'Fraud team', bodyText: 'Please send the records.' })).toBeNull();
  expect(hit({ supervisorName: 'B. Example', bodyText: 'Please send the records.' })).toBeNull();
  expect(hit({ requesterName: 'Sgt. Ann Example', bodyText: 'Please send the records.' })).toBeNull();
});

test('says nothing when the page shows neither the fields nor a text', () => {
  expect(hit({})).toBeNull();
});
