import { expect, test } from 'vitest';
import { reviewerLogInAsked } from '../../../src/engine/signals/reviewer-log-in-asked.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(reviewerLogInAsked, { fields: { requesterEmail: null, ...fields } });

test.each([
  'Please log in with your company password to view the order.',
  'Enable macros in the attached document.',
  'Bitte aktivieren Sie die Makros: Makros müssen aktiviert werden.',
])('fires on: %s', (bodyText) => {
  expect(hit({ bodyText })).not.toBeNull();
});

test('spares a log-in of the user that the case is about', () => {
  expect(hit({ bodyText: 'Please provide the log-in times of the user.' })).toBeNull();
  expect(hit({ bodyText: 'The suspect changed the password of the account.' })).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hit({})).toBeNull();
});
