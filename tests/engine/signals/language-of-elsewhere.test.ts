import { expect, test } from 'vitest';
import { languageOfElsewhere } from '../../../src/engine/signals/language-of-elsewhere.ts';
import { hitOf } from '../../helpers/assessment.ts';

const GERMAN =
  'Sehr geehrte Damen und Herren, wir bitten um Auskunft über die Daten des Kontos und der Person, die es in dem Verfahren wegen Betruges mit der Karte der Geschädigten eröffnet hat, und um die Angabe, wann das war.';
const written = (country: string | null, more = {}) =>
  hitOf(languageOfElsewhere, { fields: { country, bodyText: GERMAN, requesterEmail: 'x@nowhere.example', ...more } });

test('fires on a language of neither side', () => {
  expect(written('Portugal')).toEqual({ params: { language: 'German', country: 'Portugal' } });
});

test('spares a language of the country, English, and an officer posted abroad', () => {
  expect(written('Switzerland')).toBeNull();
  const english = 'We ask you for the name of the person who holds the account that was used in this case of fraud.';
  expect(written('Portugal', { bodyText: english })).toBeNull();
  expect(written('Portugal', { unit: 'Liaison officer, Berlin' })).toBeNull();
});

test('says nothing of a short text, or without a country', () => {
  expect(written('Portugal', { bodyText: 'Bitte um Auskunft.' })).toBeNull();
  expect(written(null)).toBeNull();
});
