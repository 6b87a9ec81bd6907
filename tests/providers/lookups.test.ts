import { expect, test } from 'vitest';
import { haveIBeenPwned } from '../../src/providers/have-i-been-pwned.ts';
import { hudsonRockAccount } from '../../src/providers/hudson-rock-account.ts';
import { mergeLookups } from '../../src/providers/orchestrate/merge.ts';
import { memoryStore } from '../../src/providers/orchestrate/store.ts';
import type { Answer } from '../../src/providers/provider.ts';
import { stage } from '../helpers/providers.ts';
import { down, entry, found, scene, source, subjects, waits } from '../helpers/sources.ts';

test('asks nobody and says nothing when every provider is off', async () => {
  const { provider, times } = source([found('2020-01-01T00:00:00Z')]);
  const { lookups } = stage({ fetch: async () => new Response(), providers: [provider] });
  expect(await lookups.ask(subjects, waits())).toEqual({});
  expect(times()).toBe(0);
});

test('keeps an answer for its time, with source and moment, and asks again after it', async () => {
  const { provider, times } = source([found('2020-01-01T00:00:00Z')]);
  const { lookups, later } = scene(provider);
  const evidence = await lookups.ask(subjects, waits());
  expect(entry(evidence)).toMatchObject({ status: 'found', source: 'source', at: '2026-06-15T12:00:00.000Z' });
  later(999_000);
  await lookups.ask(subjects, waits());
  expect(times()).toBe(1);
  expect(entry(await lookups.known(subjects))).toMatchObject({ status: 'found' });
  later(2_000);
  expect(entry(await lookups.known(subjects))).toMatchObject({
    status: 'found',
    partly: expect.stringContaining('not asked again yet'),
  });
  await lookups.ask(subjects, waits());
  expect(times()).toBe(2);
});

test('a question that has no answer yet is one that could not run', async () => {
  const { provider, times } = source([found('2020-01-01T00:00:00Z')]);
  expect(entry(await scene(provider).lookups.known(subjects))).toMatchObject({
    status: 'unavailable',
    reason: 'source: no answer yet',
  });
  expect(times()).toBe(0);
});

test('two who ask at one time wait for one answer', async () => {
  let answer: (value: Answer<never>) => void = () => undefined;
  const { provider, times } = source([
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  ]);
  const { lookups } = scene(provider);
  const both = Promise.all([lookups.ask(subjects, waits()), lookups.ask(subjects, waits())]);
  await new Promise((resolve) => setImmediate(resolve));
  answer(found('2020-01-01T00:00:00Z')() as Answer<never>);
  const [one, two] = await both;
  expect(entry(one)).toEqual(entry(two));
  expect(times()).toBe(1);
});

test('an older find stands in for a failure: with its age, and never as complete', async () => {
  const { provider } = source([found('2020-01-01T00:00:00Z'), down()]);
  const { lookups, later } = scene(provider);
  await lookups.ask(subjects, waits());
  later(2_000_000);
  const lookup = entry(await lookups.ask(subjects, waits()));
  expect(lookup).toMatchObject({ status: 'found', at: '2026-06-15T12:00:00.000Z' });
  expect(lookup).toMatchObject({ partly: 'source: answered 503; what is shown is of 2026-06-15' });
  later(10_000_000);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'unavailable' });
});

test('a worker stopped in the middle never asks twice, and says that it was interrupted', async () => {
  const store = memoryStore();
  const { provider, times } = source([() => new Promise(() => undefined), found('2020-01-01T00:00:00Z')]);
  void scene(provider, store).lookups.ask(subjects, waits());
  await new Promise((resolve) => setImmediate(resolve));
  const second = scene(provider, store);
  expect(entry(await second.lookups.ask(subjects, waits()))).toMatchObject({
    status: 'unavailable',
    reason: expect.stringContaining('interrupted'),
  });
  expect(times()).toBe(1);
  second.later(61_000);
  expect(entry(await second.lookups.ask(subjects, waits()))).toMatchObject({ status: 'found' });
});

test('everything is given up when the tab goes, and whoever comes next may ask at once', async () => {
  const { provider, times } = source([() => new Promise(() => undefined), found('2020-01-01T00:00:00Z')], {
    concurrency: 2,
  });
  const { lookups } = scene(provider);
  const tab = new AbortController();
  const asked = lookups.ask(subjects, tab.signal);
  await new Promise((resolve) => setImmediate(resolve));
  tab.abort();
  expect(entry(await asked)).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('nobody waits') });
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'found' });
  expect(times()).toBe(2);
});

test('a provider that throws is one look-up that could not run', async () => {
  const { provider } = source([
    () => {
      throw new Error('bug');
    },
  ]);
  const { lookups } = scene(provider);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({
    status: 'unavailable',
    reason: 'source: failed inside',
  });
});

test('"nothing there" stands for a shorter time than a find, and a failure for a minute', async () => {
  const { provider, times } = source([() => ({ status: 'absent' })]);
  const { lookups, later } = scene(provider);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'absent' });
  later(499_000);
  await lookups.ask(subjects, waits());
  expect(times()).toBe(1);
  later(2_000);
  await lookups.ask(subjects, waits());
  expect(times()).toBe(2);
});

test('of two sources, what one found stands, and the other that failed is named', () => {
  const at = '2026-06-15T12:00:00Z';
  const hit = {
    status: 'found',
    value: { infections: 2, latestAt: '2026-05-01T00:00:00Z', breaches: 0, portalLogins: true },
    source: hudsonRockAccount.id,
    at,
  } as never;
  const old = {
    status: 'found',
    value: { infections: 0, latestAt: '2026-06-01T00:00:00Z', breaches: 3 },
    source: haveIBeenPwned.id,
    at,
  } as never;
  const gone = { status: 'unavailable', reason: 'answered 429', source: haveIBeenPwned.id, at } as never;
  const none = { status: 'absent', source: haveIBeenPwned.id, at } as never;
  expect(mergeLookups('exposure-account', [hit, old])).toMatchObject({
    value: { infections: 2, latestAt: '2026-05-01T00:00:00Z', breaches: 3, portalLogins: true },
    source: 'hudson-rock-account, have-i-been-pwned',
  });
  expect(mergeLookups('exposure-account', [hit, gone])).toMatchObject({
    status: 'found',
    partly: 'have-i-been-pwned: answered 429',
  });
  expect(mergeLookups('exposure-account', [none, gone])).toMatchObject({ status: 'unavailable' });
  expect(mergeLookups('exposure-account', [none, none])).toMatchObject({ status: 'absent' });
});
