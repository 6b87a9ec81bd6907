import { expect, test } from 'vitest';
import { fieldsBlank } from '../../../src/engine/signals/fields-blank.ts';
import { hitOf } from '../../helpers/assessment.ts';

test('fires medium when who asks is empty, and low for one usual entry', () => {
  expect(hitOf(fieldsBlank, { fields: { agency: '' } })).toEqual({
    params: { names: 'agency' },
    fields: ['agency'],
    severity: 'medium',
  });
  expect(hitOf(fieldsBlank, { fields: { caseNumber: '' } })?.severity).toBe('low');
  expect(hitOf(fieldsBlank, { fields: { caseNumber: '', unit: 'N/A' } })?.severity).toBe('medium');
});

test.each(['N/A', 'n.a.', 'same as above', '---', 'keine Angabe', 'idem', '同上', 'XXXX'])('%s is nothing', (value) => {
  expect(hitOf(fieldsBlank, { fields: { caseNumber: value } })?.severity).toBe('low');
});

test('fires when the reasons are shown empty and nothing is attached', () => {
  expect(hitOf(fieldsBlank, { fields: { bodyText: '', emergency: true } })).toMatchObject({
    message: 'text',
    severity: 'medium',
  });
  expect(hitOf(fieldsBlank, { fields: { bodyText: '' } })?.severity).toBe('low');
  expect(hitOf(fieldsBlank, { fields: { bodyText: '', attachments: [] } })).toBeNull();
});

test('spares entries that say something', () => {
  const fields = { requesterName: 'Nia Nash', agency: 'Northmarch Police', caseNumber: 'NA/26/1', unit: 'CID' };
  expect(hitOf(fieldsBlank, { fields: { ...fields, bodyText: 'None of them was seen since.' } })).toBeNull();
});

test('says nothing of fields that the page does not show', () => {
  expect(hitOf(fieldsBlank)).toBeNull();
});
