import { expect, test } from 'vitest';
import { floorsOf, highest } from '../../../src/engine/combine/floor.ts';
import { contextOf, foundFor, type Given } from '../../helpers/assessment.ts';

const officer = 'a.officer@northmarch.police.uk';
const ids = (given: Given, rows: string[] = []) => floorsOf(contextOf(given), new Set(rows)).map(({ id }) => id);
const history = (value: object) => ({ history: foundFor(officer, { firstSeenAt: '2025-01-02T09:00:00Z', ...value }) });
const confirmed = (callBackAt: string) => history({ callBackAt, callBackResult: 'confirmed' });

test.each([
  ['marked as an emergency', { emergency: true }],
  ['of the emergency process', { process: 'emergency' }],
  ['named an emergency by its type alone', { requestType: 'Exigent circumstances' }],
  ['named so in German', { requestType: 'Auskunft bei Gefahr im Verzug' }],
  ['whose mail says so in its subject', { subject: 'EMERGENCY disclosure: missing child' }],
  ['whose mail says so in Dutch', { subject: 'Verzoek bij levensgevaar' }],
])('a request %s has a floor', (_what, fields) => {
  expect(ids({ fields })).toEqual(['emergency']);
});

test.each([
  ['process freeze', { process: 'freeze' }, []],
  ['a type that says so', { requestType: 'Account seizure' }, []],
  ['a text that says so', {}, ['C-16']],
  ['a wallet in the text', {}, ['C-17']],
])('a freeze, seizure or transfer has a floor: %s', (_what, fields, rows) => {
  expect(ids({ fields }, [...rows])).toEqual(['freeze-or-transfer']);
});

test('an ordinary request has none, and a type that the page contradicts does not count', () => {
  expect(ids({ fields: { process: 'subpoena', emergency: false, requestType: 'Emergency freeze' } })).toEqual([]);
  expect(ids({ fields: { emergency: false, requestType: 'Emergency' } })).toEqual([]);
  expect(ids({ fields: { requestType: 'Non-emergency request' } })).toEqual([]);
  expect(ids({ fields: { requestType: 'Subpoena', subject: 'Emergency request' } })).toEqual([]);
  expect(ids({ fields: { subject: 'Urgent: subpoena 4471, not an emergency request' } })).toEqual([]);
  expect(ids({}, ['C-1'])).toEqual([]);
});

test('a floor says what it waits for', () => {
  const fields = { emergency: true, process: 'freeze', priorRequests: 0 };
  const until = 'stays at "Verify first" until a call-back to an independent number has confirmed it.';
  expect(floorsOf(contextOf({ fields }), new Set())).toEqual(
    [
      ['emergency', 'An emergency'],
      ['freeze-or-transfer', 'A freeze, seizure or transfer'],
      ['first-contact', 'A first contact'],
    ].map(([id, what]) => ({ id, level: 'verify', text: `${what} ${until}` })),
  );
});

test('a first contact has a floor, also when the signal for it is off', () => {
  expect(ids({ fields: { priorRequests: 0 }, policy: { signals: { 'first-contact': 'off' } } })).toEqual([
    'first-contact',
  ]);
});

test('a call-back lifts the floors until it reaches the age of the policy', () => {
  const fields = { emergency: true };
  expect(ids({ fields, evidence: confirmed('2026-03-17T12:00:01Z') })).toEqual([]);
  expect(ids({ fields, evidence: confirmed('2026-03-17T12:00:00Z') })).toEqual(['emergency']);
  const policy = { callBackMaxAgeDays: 10 };
  expect(ids({ fields, policy, evidence: confirmed('2026-06-05T12:00:01Z') })).toEqual([]);
  expect(ids({ fields, policy, evidence: confirmed('2026-06-05T12:00:00Z') })).toEqual(['emergency']);
});

test('a call-back dated more than a day ahead, or without a date, lifts nothing', () => {
  const fields = { emergency: true };
  expect(ids({ fields, evidence: confirmed('2026-06-16T11:59:59Z') })).toEqual([]);
  expect(ids({ fields, evidence: confirmed('2026-06-16T12:00:00Z') })).toEqual(['emergency']);
  expect(ids({ fields, evidence: confirmed('yesterday') })).toEqual(['emergency']);
});

test.each([
  ['exposure-account', officer, { infections: 1, latestAt: '2026-06-11T00:00:00Z' }],
  ['exposure-account', officer, { infections: 0, breaches: 2, latestAt: '2026-06-11T00:00:00Z' }],
  ['exposure-account', officer, { infections: 1, latestAt: null }],
  ['exposure-domain', 'northmarch.police.uk', { infections: 4, latestAt: '2026-06-11T00:00:00Z' }],
  ['offered-for-sale', 'northmarch.police.uk', { seenAt: '2026-06-11T00:00:00Z' }],
  ['offered-for-sale', officer, { seenAt: null }],
])('%s of %s newer than the call-back puts the floor back', (key, subject, value) => {
  const evidence = { ...confirmed('2026-06-10T12:00:00Z'), [key]: foundFor(subject, value) };
  expect(ids({ fields: { emergency: true }, evidence })).toEqual(['emergency']);
});

test.each([
  ['exposure-account', officer, { infections: 1, latestAt: '2026-06-10T12:00:00Z' }],
  ['exposure-account', officer, { infections: 0, breaches: 0, latestAt: '2026-06-11T00:00:00Z' }],
  ['exposure-domain', 'northmarch.police.uk', { infections: 0, latestAt: '2026-06-11T00:00:00Z' }],
])('%s of %s that is older or empty leaves the call-back standing', (key, subject, value) => {
  const evidence = { ...confirmed('2026-06-10T12:00:00Z'), [key]: foundFor(subject, value) };
  expect(ids({ fields: { emergency: true }, evidence })).toEqual([]);
});

test('a refuted call-back is the only floor, at the top', () => {
  const evidence = history({ callBackAt: null, callBackResult: 'refuted' });
  const floors = floorsOf(contextOf({ fields: { emergency: true }, evidence }), new Set());
  const text = 'The agency said it did not send this request.';
  expect(floors).toEqual([{ id: 'call-back-refuted', level: 'likely-fraudulent', text }]);
});

test('the highest of no floors is the lowest level', () => {
  expect(highest([])).toBe('no-known-problem');
  expect(
    highest([
      { id: 'a', level: 'verify-twice', text: '' },
      { id: 'b', level: 'verify', text: '' },
    ]),
  ).toBe('verify-twice');
});
