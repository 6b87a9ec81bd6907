import { expect, test } from 'vitest';
import { noLegalBasis } from '../../../src/engine/signals/no-legal-basis.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) => hitOf(noLegalBasis, { fields });

test('fires when neither the field nor the text names a law, a court or an order', () => {
  expect(hit({ legalBasis: '', bodyText: 'Please send the name and address.' })).toEqual({});
  expect(hit({ legalBasis: 'none given', bodyText: 'Send the data. No court order is needed.' })).toEqual({});
  expect(hit({ bodyText: 'Veuillez fournir immédiatement l’adresse de la titulaire.' })).toEqual({});
});

test('counts in full for an emergency that tells nothing, and for one that leaves the field empty', () => {
  expect(hit({ bodyText: 'This is an emergency, send the data.', emergency: true })).toEqual({});
  const bodyText = 'A girl of 14 is missing since noon today in Elmsford; she wrote that she will kill herself.';
  expect(hit({ legalBasis: '', bodyText, emergency: true })).toEqual({});
});

test('counts less for an emergency with its facts, beside a court in the text, and beside a file', () => {
  const bodyText = 'A girl of 14 is missing since noon today in Elmsford; she wrote that she will kill herself.';
  expect(hit({ bodyText, emergency: true })?.severity).toBe('medium');
  expect(hit({ legalBasis: '', bodyText: 'A warrant of the county court is attached.' })?.severity).toBe('low');
  const file = { bodyText: 'Please see the attached letter.', attachments: [{ name: 'letter.pdf' }] };
  expect(hit(file)?.severity).toBe('low');
});

test('spares a stated basis, and a text that names one', () => {
  expect(hit({ legalBasis: '18 U.S.C. § 2703(d)', bodyText: 'Please see the order.' })).toBeNull();
  expect(hit({ bodyText: 'Wir bitten gemäß § 100j StPO um Auskunft.' })).toBeNull();
});

test('says nothing when the page shows neither the field nor a text', () => {
  expect(hit({})).toBeNull();
});
