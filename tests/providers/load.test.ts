import { expect, test } from 'vitest';
import { pauseAfter } from '../../src/providers/orchestrate/back-off.ts';
import { createSlots } from '../../src/providers/orchestrate/slots.ts';
import type { Answer } from '../../src/providers/provider.ts';
import { down, entry, found, scene, source, subjects, waits } from '../helpers/sources.ts';

test('a failure is kept for a minute at most, and the provider is left alone for a while', async () => {
  const { provider, times } = source([down(), found('2020-01-01T00:00:00Z')]);
  const { lookups, later } = scene(provider);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({
    status: 'unavailable',
    reason: 'source: answered 503',
  });
  later(59_000);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'unavailable' });
  expect(times()).toBe(1);
  later(2_000);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'found' });
});

test('Retry-After is obeyed for every question to that provider', async () => {
  const { provider, times } = source([down(429, '300'), found('2020-01-01T00:00:00Z')]);
  const { lookups, later } = scene(provider);
  await lookups.ask(subjects, waits());
  later(120_000);
  const other = { ...subjects, registrable: 'other.example' };
  expect(JSON.stringify(await lookups.ask(other, waits()))).toContain('left alone for');
  expect(times()).toBe(1);
  later(200_000);
  await lookups.ask(subjects, waits());
  expect(times()).toBe(2);
});

test('at most so many look-ups of one provider run at one time', async () => {
  let running = 0;
  let most = 0;
  const slow = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return found('2020-01-01T00:00:00Z')();
  };
  const { provider, times } = source([slow], { concurrency: 2 });
  const { lookups } = scene(provider);
  const many = Array.from({ length: 9 }, (_, i) => ({ ...subjects, registrable: `a${i}.example` }));
  await Promise.all(many.map((each) => lookups.ask(each, waits())));
  expect({ most, times: times() }).toEqual({ most: 2, times: 9 });
});

test('a newcomer never takes the place that one who waited was given', async () => {
  const inSlot = createSlots(1);
  let running = 0;
  let most = 0;
  const job = async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  };
  const jobs: Promise<void>[] = [];
  const first = inSlot(job).then(() => void jobs.push(inSlot(job)));
  jobs.push(inSlot(job), inSlot(job));
  await first;
  await Promise.all(jobs);
  expect(most).toBe(1);
});

test('whoever asks in the moment in which a look-up is called off gets an answer of their own', async () => {
  const { provider, times } = source([() => new Promise(() => undefined), found('2020-01-01T00:00:00Z')], {
    concurrency: 2,
  });
  const { lookups } = scene(provider);
  const tab = new AbortController();
  void lookups.ask(subjects, tab.signal);
  await new Promise((resolve) => setImmediate(resolve));
  tab.abort();
  const second = lookups.ask(subjects, waits());
  await new Promise((resolve) => setImmediate(resolve));
  expect(times()).toBeLessThanOrEqual(2);
  await second;
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'found' });
});

test('a source that answers "cannot say" about one sender is still asked about the next', async () => {
  const noService = (): Answer<never> => ({ status: 'unavailable', reason: 'no service for .example' });
  const { provider, times } = source([noService, found('2020-01-01T00:00:00Z')]);
  const { lookups } = scene(provider);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'unavailable' });
  const other = { ...subjects, registrable: 'other.example' };
  expect(JSON.stringify(await lookups.ask(other, waits()))).toContain('2020-01-01');
  expect(times()).toBe(2);
});

test('what could not be sent for lack of access is asked again as soon as it can be', async () => {
  const { provider } = source([
    async ({ send }) => {
      const reply = await send({
        url: 'https://not-granted.example/',
        accept: [],
        discloses: 'domain oakvale.example',
      });
      return { status: 'unavailable', reason: reply.ok ? '' : reply.reason };
    },
    found('2020-01-01T00:00:00Z'),
  ]);
  const { lookups, rows } = scene(provider);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({
    reason: 'source: may not contact not-granted.example',
  });
  expect(rows).toEqual([]);
  expect(entry(await lookups.ask(subjects, waits()))).toMatchObject({ status: 'found' });
});

test('pauses grow with each failure up to a minute, never alike for two browsers', () => {
  const least = [1, 2, 3, 4, 5, 6, 7, 20].map((failures) => pauseAfter(failures, { random: () => 0 }));
  const most = [1, 2, 3, 4, 5, 6, 7, 20].map((failures) => pauseAfter(failures, { random: () => 1 }));
  expect(least).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(most).toEqual(least.map((ms) => ms * 2));
  expect(pauseAfter(9, { random: () => 0, retryAfterMs: 7_000 })).toBe(7_000);
  expect(pauseAfter(1, { random: () => 1, retryAfterMs: 7_000 })).toBe(7_500);
});
