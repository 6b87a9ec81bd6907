import { expect, test } from 'vitest';
import type { RequestRecord } from '../../src/background/tab/record.ts';
import { assessed, takeReading } from '../../src/background/tab/same-request.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';

const page = (attachments: unknown, caseNumber = 'NM-1') =>
  DisclosureRequest.parse({ url: 'https://desk.example/1', fields: { caseNumber, attachments } });
const listed = [{ name: 'order.pdf', type: 'application/pdf', size: 900, url: '/order.pdf' }];
const found = {
  'order.pdf': { size: null, document: { eofCount: 2 } },
  'mine.pdf': { size: 7, document: { eofCount: 1 } },
};
const record = (request: DisclosureRequest): RequestRecord => ({
  request,
  kept: {},
  documents: found,
  assessment: null,
  seen: null,
});

test('what was found stands beside the file that the page lists, and a file handed over comes after', () => {
  expect(assessed(record(page(listed))).fields.attachments).toEqual([
    { ...listed[0], document: { eofCount: 2 } },
    { name: 'mine.pdf', type: null, size: 7, url: null, document: { eofCount: 1 } },
  ]);
});

test('a request of which no file is known stays one', () => {
  expect(assessed({ ...record(page(null)), documents: {} }).fields.attachments).toBeNull();
});

test('findings stay with the same request when it is read again, and go with another', () => {
  const before = record(page(listed));
  expect(takeReading(before, page(listed)).documents).toBe(found);
  expect(takeReading(before, page(listed, 'NM-2')).documents).toEqual({});
});
