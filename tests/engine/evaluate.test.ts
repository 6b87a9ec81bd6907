import { expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { Hit, Signal } from '../../src/engine/signal.ts';
import { contextOf, type Given } from '../helpers/assessment.ts';

const signal = (id: string, hit: Hit | (() => Hit | null), more: Partial<Signal> = {}): Signal => ({
  id,
  catalogue: ['C-1'],
  family: 'C',
  severity: 'medium',
  title: 'An invented signal',
  needs: [],
  fields: ['bodyText'],
  references: ['https://example.org/'],
  messages: { default: 'Seen {thing}.', other: 'Otherwise.' },
  nextStep: 'Call back.',
  benign: 'It happens.',
  evaluate: () => (typeof hit === 'function' ? hit() : hit),
  ...more,
});
const run = (signals: Signal[], given: Given = {}) => evaluate(signals, contextOf(given));

test('a finding carries what its signal says, with parameters made plain', () => {
  const { findings } = run([signal('one', { params: { thing: 'a\u202eb', count: 3 } })]);
  expect(findings).toEqual([
    {
      id: 'one',
      catalogue: ['C-1'],
      severity: 'medium',
      family: 'C',
      weight: 12,
      text: 'Seen a\\u{202e}b.',
      message: { id: 'one', params: { thing: 'a\\u{202e}b', count: '3' } },
      nextStep: 'Call back.',
      benign: 'It happens.',
      sources: [{ source: 'page', at: '2026-06-15T12:00:00.000Z' }],
      fields: ['bodyText'],
    },
  ]);
});

test('a message that the signal does not have is empty, never another one', () => {
  expect(run([signal('one', { message: 'missing' })]).findings[0]?.text).toBe('');
});

test('a hit may say otherwise on every count', () => {
  const sources = [{ source: 'registry', at: '2026-01-01T00:00:00Z' }];
  const hit: Hit = { message: 'other', severity: 'low', catalogue: ['C-2'], fields: ['subject'], sources };
  expect(run([signal('one', hit)]).findings[0]).toMatchObject({
    text: 'Otherwise.',
    message: { id: 'one.other', params: {} },
    severity: 'low',
    weight: 4,
    catalogue: ['C-2'],
    fields: ['subject'],
    sources,
  });
});

test('findings come worst first, then heaviest, then by id', () => {
  const signals = [
    signal('d', {}),
    signal('c', {}),
    signal('b', { severity: 'high' }, { family: 'A' }),
    signal('a', { severity: 'low' }, { family: 'D' }),
    signal('e', { severity: 'info' }),
    signal('f', {}),
  ];
  const { findings } = run(signals, { policy: { weights: { f: 13 } } });
  expect(findings.map(({ id }) => id)).toEqual(['b', 'f', 'c', 'd', 'a', 'e']);
});

test.each([
  ['within bounds', 17, 17],
  ['below 0', -5, 0],
  ['above 100', 5000, 100],
])('a policy weight %s counts: %i gives %i', (_what, weight, counted) => {
  expect(run([signal('one', {})], { policy: { weights: { one: weight } } }).findings[0]?.weight).toBe(counted);
});

test('a neutral fact weighs nothing whatever the policy says', () => {
  expect(run([signal('one', { severity: 'info' })], { policy: { weights: { one: 50 } } }).findings[0]?.weight).toBe(0);
});

test.each([
  [-3, -3],
  [-50, -10],
  [10, 0],
])('positive evidence can be made to count for less, never for more: %i gives %i', (weight, counted) => {
  const good = signal('good', { weight: -10 }, { severity: 'medium' });
  expect(run([good], { policy: { weights: { good: weight } } }).findings[0]).toMatchObject({
    severity: 'info',
    weight: counted,
  });
});

test('a signal in shadow is shown apart, one that is off not at all, and both leave their rows', () => {
  const signals = [signal('one', {}), signal('two', {}, { catalogue: ['C-16'] })];
  const { findings, shadow, rows } = run(signals, { policy: { signals: { one: 'shadow', two: 'off' } } });
  expect(findings).toEqual([]);
  expect(shadow.map(({ id, weight }) => [id, weight])).toEqual([['one', 12]]);
  expect([...rows]).toEqual(['C-1', 'C-16']);
});

test.each(['off', 'shadow'] as const)('what is critical, or can be, counts even when the policy says %s', (mode) => {
  const signals = [
    signal('hit', { severity: 'critical' }),
    signal('kind', { severity: 'low' }, { severity: 'critical', family: 'A' }),
  ];
  const { findings } = run(signals, { policy: { signals: { hit: mode, kind: mode } } });
  expect(findings.map(({ id }) => id)).toEqual(['hit', 'kind']);
});

test('a broken signal is named as not checked and the others go on', () => {
  const broken = signal('broken', () => {
    throw new Error('no such thing');
  });
  const odd = signal('odd', () => {
    throw 'words';
  });
  const { findings, broken: failures } = run([broken, odd, signal('one', {})]);
  expect(findings.map(({ id }) => id)).toEqual(['one']);
  expect(failures).toEqual([
    { check: 'broken', reason: 'this check failed: no such thing' },
    { check: 'odd', reason: 'this check failed: no reason given' },
  ]);
});
