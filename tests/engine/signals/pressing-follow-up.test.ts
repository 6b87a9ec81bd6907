import { expect, test } from 'vitest';
import { pressingFollowUp } from '../../../src/engine/signals/pressing-follow-up.ts';
import { foundFor, hitOf } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const says = (bodyText: string, requestsLastHour?: number, emergency = true) =>
  hitOf(pressingFollowUp, {
    fields: { bodyText, emergency },
    evidence: requestsLastHour === undefined ? {} : { history: foundFor(officer, { requestsLastHour }) },
  });

test('fires on a reminder within the hour, in several languages', () => {
  const second = 'This is our second reminder, please send the location of the account at once.';
  expect(says(second, 3)).toMatchObject({ params: { count: 3 }, sources: [{ source: 'history' }] });
  expect(says('Zweite Anfrage: Wir bitten nochmals um die Daten des Kontos.', 2)?.severity).toBeUndefined();
  expect(says('Deuxième message : nous vous demandons de communiquer la position du compte.', 2)).not.toBeNull();
});

test('is low when only the text says so', () => {
  const text = 'We are still waiting for your answer about the missing girl.';
  expect(says(text)).toEqual({ message: 'stated', severity: 'low' });
  expect(says(text, 1)?.severity).toBe('low');
});

test('spares an addition to an earlier message, and a reminder in an ordinary matter', () => {
  expect(says('Addition to our message of 02:05: the case number is 26-4471.', 2)).toBeNull();
  expect(says('This is a reminder of our subpoena of 2 March.', 2, false)).toBeNull();
});

test('says nothing when the page shows no text', () => {
  expect(hitOf(pressingFollowUp, { fields: { emergency: true } })).toBeNull();
});
