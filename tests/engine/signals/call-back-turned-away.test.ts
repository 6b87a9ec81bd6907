import { expect, test } from 'vitest';
import { callBackTurnedAway } from '../../../src/engine/signals/call-back-turned-away.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (bodyText: string | null) => hitOf(callBackTurnedAway, { fields: { bodyText } });

test('fires when the text asks not to call, and quotes the words', () => {
  expect(hit('We need the records today. Please do not call our station about it.')).toEqual({
    params: { words: 'Please do not call our station about it' },
  });
});

test('counts less when it only wants the answer at one address', () => {
  expect(hit('Please reply only to this e-mail address.')).toMatchObject({ message: 'only-here', severity: 'medium' });
});

test('spares an invitation, an order about the user and somebody else’s words', () => {
  expect(hit('Do not hesitate to call our switchboard.')).toBeNull();
  expect(hit('Please do not contact the account holder.')).toBeNull();
  expect(hit('The caller said: “do not call the police”. Our dispatch can confirm.')).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hit(null)).toBeNull();
});
