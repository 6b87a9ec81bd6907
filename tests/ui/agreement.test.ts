import { expect, test } from 'vitest';
import { agreementOf } from '../../src/ui/agreement.ts';
import { finding, request } from '../helpers/views.ts';

const rowsOf = (fields: Record<string, unknown>, catalogue: string[] = []) =>
  Object.fromEntries(
    agreementOf(request(fields).fields, catalogue.length > 0 ? [finding({ catalogue })] : []).map((row) => [
      row.what,
      row.agreement,
    ]),
  );

test('the seven places stand in a fixed order, so that eyes learn where to look', () => {
  expect(agreementOf(request().fields, []).map(({ what }) => what)).toEqual([
    'Claimed agency',
    'Sender domain',
    'Reply-To',
    'Phone country',
    'Language',
    'Time zone',
    'Citations',
  ]);
});

test.each([
  ['S-10', 'Reply-To'],
  ['S-7', 'Claimed agency'],
  ['L-5', 'Sender domain'],
  ['C-19', 'Phone country'],
  ['C-24', 'Language'],
  ['A-9', 'Time zone'],
  ['C-5', 'Citations'],
])('a finding of row %s makes %s differ', (row, what) => {
  expect(rowsOf({})[what]).toBe('agree');
  expect(rowsOf({}, [row])[what]).toBe('differ');
});

test('what the page does not show is said to be not shown, also when it is shown and empty', () => {
  expect(rowsOf({ replyTo: null, phone: '', legalBasis: null })).toMatchObject({
    'Reply-To': 'not-shown',
    'Phone country': 'not-shown',
    Citations: 'not-shown',
  });
});

test.each(['S-3', 'L-5'])('an agency named from a domain that is not its own (%s) agrees with nothing', (row) => {
  expect(rowsOf({}, [row])['Claimed agency']).toBe('unclear');
});

test('a domain in no registry is unclear, neither agreeing nor differing', () => {
  expect(rowsOf({}, ['S-5'])['Sender domain']).toBe('unclear');
});

test('without a claimed agency or country there is nothing to compare with', () => {
  const rows = rowsOf({ agency: null, country: null });
  expect(rows['Sender domain']).toBe('unclear');
  expect(rows['Phone country']).toBe('unclear');
});

test('a neutral fact makes nothing differ', () => {
  const info = finding({ catalogue: ['C-19'], severity: 'info' });
  expect(agreementOf(request().fields, [info]).find(({ what }) => what === 'Phone country')?.agreement).toBe('agree');
});
