import { expect, test } from 'vitest';
import { citations } from '../../../src/engine/facts/citations.ts';
import { documentTexts } from '../../../src/engine/facts/document-text.ts';
import { lawOfAnotherCountry } from '../../../src/engine/signals/law-of-another-country.ts';
import { noLegalBasis } from '../../../src/engine/signals/no-legal-basis.ts';
import { contextOf, hitOf } from '../../helpers/assessment.ts';
import { fileWith } from '../../helpers/files.ts';

const order = fileWith({ text: 'Order under 18 U.S.C. 2703(d) to produce records.' });

test('laws cited in an attached order count like those cited on the page', () => {
  const silent = { legalBasis: null, bodyText: null };
  expect(citations(contextOf({ fields: silent }))).toEqual([]);
  expect(citations(contextOf({ fields: { ...silent, ...order } }))).not.toEqual([]);
  expect(hitOf(lawOfAnotherCountry, { fields: { ...order, country: 'France' } })?.params).toMatchObject({
    home: 'France',
  });
  const fields = { legalBasis: '', bodyText: 'We ask for the records of this account.' };
  expect(hitOf(noLegalBasis, { fields })?.message).toBeUndefined();
  expect(hitOf(noLegalBasis, { fields: { ...fields, ...order } })?.message).toBe('file');
});

test('a file that was not examined has no words', () => {
  expect(documentTexts(contextOf({ fields: fileWith({ examined: false, text: 'x' }) }))).toEqual([]);
});
