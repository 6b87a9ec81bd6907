import { expect, test } from 'vitest';
import { lawOfAnotherCountry } from '../../../src/engine/signals/law-of-another-country.ts';
import { hitOf } from '../../helpers/assessment.ts';

const hit = (fields: Record<string, unknown>) =>
  hitOf(lawOfAnotherCountry, { fields: { requesterEmail: null, ...fields } });

test('fires on another country’s law alone', () => {
  expect(hit({ country: 'Brazil', legalBasis: '18 U.S.C. § 2703(d)' })?.params).toEqual({
    law: 'Stored Communications Act',
    lawCountry: 'United States',
    home: 'Brazil',
  });
});

test.each([
  ['France', '1 8  U . S . C .  § 2 7 0 3'],
  ['Germany', 'Investigatory Powers Act 2016 s.61A'],
  ['United States', '§ 22 TDDDG'],
  ['Japan', 'Lei n.º 12.965/2014, art. 10, § 3º'],
  ['Nigeria', 'Bharatiya Nagarik Suraksha Sanhita 2023, s. 94'],
])('%s does not cite %s', (country, legalBasis) => {
  expect(hit({ country, legalBasis })).not.toBeNull();
});

test('counts less beside its own law or where our form asks for it', () => {
  expect(hit({ country: 'Germany', legalBasis: '§ 100j StPO; 18 U.S.C. § 2702(c)(4)' })?.severity).toBe('low');
  const bodyText = 'We cite 18 U.S.C. § 2702 as requested on your form.';
  expect(hit({ country: 'Sweden', bodyText })?.severity).toBe('low');
});

test.each([
  ['Germany', '§ 100 j Abs. 1 StPO i.V.m. § 22 TDDDG'],
  ['Austria', '§ 76a StPO'],
  ['Bangladesh', 'Section 94 CrPC (Bangladesh)'],
  ['Norway', 'Budapest Convention art. 16'],
  ['Czechia', 'Regulation (EU) 2023/1543, art. 5'],
  ['United Kingdom', 'authorisation by the IPC under section 60A of the 2016 Act'],
  ['Portugal', 'Lei n.º 109/2009, art. 14.º'],
])('spares %s citing %s', (country, legalBasis) => {
  expect(hit({ country, legalBasis })).toBeNull();
});

test('says nothing when the country is not shown', () => {
  expect(hit({ legalBasis: '18 U.S.C. § 2703(d)' })).toBeNull();
});

test('is a low tell from a liaison officer of a registered agency, and not from a stranger who says so', () => {
  const fields = {
    country: 'Germany',
    agency: 'Polizei Oberau',
    unit: 'Liaison officer, German Embassy Washington',
    legalBasis: '18 U.S.C. § 2702',
  };
  const from = (requesterEmail: string) => hitOf(lawOfAnotherCountry, { fields: { ...fields, requesterEmail } });
  expect(from('liaison@polizei-oberau.de')).toMatchObject({ message: 'posted', severity: 'low' });
  expect(from('liaison@oberau-embassy.example')?.message).toBeUndefined();
});

test('spares a generic English name, which is a translation of the own law', () => {
  const fields = {
    country: 'Germany',
    legalBasis: '',
    bodyText: 'Please find enclosed an order of the district court under the Criminal Procedure Act section 210.',
  };
  expect(hitOf(lawOfAnotherCountry, { fields })).toBeNull();
});
