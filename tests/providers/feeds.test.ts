import { expect, test } from 'vitest';
import { portalStanding } from '../../src/providers/portal-standing.ts';
import { readFeed, saleFeed } from '../../src/providers/sale-feed.ts';
import { answering, json, lookWith } from '../helpers/providers.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const read = (feed: unknown) => readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed), NOW);
const indicator = (pattern: string, more: object = {}) => ({
  type: 'indicator',
  pattern,
  pattern_type: 'stix',
  name: 'forum thread',
  valid_from: '2026-05-01T00:00:00Z',
  ...more,
});

test('STIX 2.1: indicators of addresses and domains, without those revoked or past their time', () => {
  const feed = read({
    type: 'bundle',
    objects: [
      indicator("[email-addr:value = 'Box@oakvale.example'] OR [domain-name:value = 'oakvale.example']"),
      indicator("[domain-name:value='old.example']", { valid_until: '2026-06-01T00:00:00Z' }),
      indicator("[domain-name:value='gone.example']", { revoked: true }),
      indicator("[file:hashes.MD5 = 'x']"),
      { type: 'identity', name: 'x' },
      null,
    ],
  });
  expect([...(feed ?? [])]).toEqual([
    ['box@oakvale.example', { seenAt: '2026-05-01T00:00:00.000Z', where: 'forum thread' }],
    ['oakvale.example', { seenAt: '2026-05-01T00:00:00.000Z', where: 'forum thread' }],
  ]);
});

test('MISP: attributes of an event, of its objects, and of a list of events', () => {
  const event = {
    Event: {
      info: 'webmail bundle',
      date: '2026-04-02',
      Attribute: [
        { type: 'domain', value: 'oakvale.example', timestamp: '1777593600' },
        { type: 'sha256', value: 'x' },
        { type: 'email-src', value: 'gone@oakvale.example', deleted: true },
      ],
      Object: [{ Attribute: [{ type: 'email', value: 'box@oakvale.example' }] }],
    },
  };
  expect([...(read(event) ?? [])]).toEqual([
    ['oakvale.example', { seenAt: '2026-05-01T00:00:00.000Z', where: 'webmail bundle' }],
    ['box@oakvale.example', { seenAt: '2026-04-02T00:00:00.000Z', where: 'webmail bundle' }],
  ]);
  expect(read({ response: [event] })?.size).toBe(2);
});

test('CSV: columns by name, quotes, and the newer of two rows', () => {
  const csv =
    'where,value,seen_at\r\n"a ""big"" thread, page 2",BOX@oakvale.example,2026-05-01\nother,box@oakvale.example,2026-03-01\n,,\n';
  expect([...(read(csv) ?? [])]).toEqual([
    ['box@oakvale.example', { seenAt: '2026-05-01T00:00:00.000Z', where: 'a "big" thread, page 2' }],
  ]);
});

test.each(['<html>', '', '{"a":1}', '[1,2]', 'name,colour\na,b', 'null'])('%j is no feed', (text) => {
  expect(read(text)).toBeNull();
});

test('the feed is fetched once, searched here, and tells its operator nothing', async () => {
  const url = 'https://feed.example/offers.csv';
  const fetch = answering({
    [url]: () => new Response('value,date\noakvale.example,2026-05-01', { headers: { 'content-type': 'text/csv' } }),
  });
  const { answer, rows } = await lookWith(saleFeed, 'oakvale.example', { fetch, own: { url } });
  expect(answer).toMatchObject({ status: 'found', value: { seenAt: '2026-05-01T00:00:00.000Z' } });
  expect(rows).toMatchObject([{ disclosed: 'nothing about any request' }]);
  expect((await lookWith(saleFeed, 'clean.example', { fetch, own: { url } })).answer).toEqual({ status: 'absent' });
});

const own = { service: 'https://checks.company.example/x', token: 't' };
const standing = (response: () => Response) =>
  lookWith(portalStanding, 'a@oakvale.example', {
    fetch: answering({ 'https://checks.company.example/x/v1/requester-standing': response }),
    own,
  });

test('portal standing: known words in any spelling, unknown ones shown as they came', async () => {
  expect((await standing(() => json({ standing: 'REVERIFICATION_DUE', agencyStatus: 'ok', more: 1 }))).answer).toEqual({
    status: 'found',
    value: { standing: 'reverification-due', agencyStatus: 'ok', at: null },
  });
  expect((await standing(() => json({ standing: 'limbo' }))).answer).toEqual({
    status: 'unavailable',
    reason: 'the vendor says "limbo", which is not known here',
  });
  expect((await standing(() => new Response('', { status: 404 }))).answer).toEqual({ status: 'absent' });
});
