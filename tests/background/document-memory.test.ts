import '../helpers/indexed-db.ts';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { forgetDocumentsBefore, rememberDocument } from '../../src/background/documents/memory.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const options = { isSharedDomain: () => false, now: NOW };
const request = (requesterEmail: string, caseNumber: string, agency: string) =>
  DisclosureRequest.parse({ url: 'https://desk.example/1', fields: { requesterEmail, caseNumber, agency } });
const first = request('dana@northmarch.example', 'NM-1', 'Northmarch Sheriff');
const other = request('ines@harbour.example', 'HP-2', 'Harbour Patrol');
const order = { sha256: 'aa', pictures: ['seal'] };

beforeEach(async () => {
  await forgetDocumentsBefore(NOW * 2);
});

test('a file and a seal that come with a request of another agency are known again', async () => {
  expect(await rememberDocument(first, order, options)).toEqual([]);
  expect(await rememberDocument(first, order, options)).toEqual([]);
  const seen = await rememberDocument(other, order, { ...options, now: NOW + 1000 });
  expect(seen).toEqual([
    { what: 'file', at: '2026-06-15T12:00:00.000Z', otherAgency: true },
    { what: 'picture', at: '2026-06-15T12:00:00.000Z', otherAgency: true },
  ]);
});

test('another request of the same agency is told apart', async () => {
  await rememberDocument(first, order, options);
  const again = request('dana@northmarch.example', 'NM-9', 'Northmarch Sheriff');
  expect(await rememberDocument(again, { sha256: 'aa' }, options)).toMatchObject([
    { what: 'file', otherAgency: false },
  ]);
});

test('nothing is remembered in the clear, and nothing of a request without a sender', async () => {
  expect(await rememberDocument(request('', 'X', ''), order, options)).toBeNull();
  await rememberDocument(first, order, options);
  const database = await openDB('documents');
  const text = JSON.stringify(await database.getAll('traces'));
  database.close();
  expect(text).not.toMatch(/northmarch|NM-1|seal|"aa"/i);
});

test('what is older than the retention is forgotten', async () => {
  await rememberDocument(first, order, options);
  await forgetDocumentsBefore(NOW + 1);
  expect(await rememberDocument(other, order, options)).toEqual([]);
});
