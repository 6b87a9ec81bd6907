import { expect, test } from 'vitest';
import { demoRequests } from '../../demo/server.mjs';
import { type CheckedRequest, problemsOf } from '../../scripts/start/check.ts';
import { FIRST_REQUEST } from '../../scripts/start/open.ts';
import { filesBelow, readProjectFile } from '../helpers/root.ts';

const line = (index: number, level: string | null): CheckedRequest => ({
  id: `LR-${index}`,
  url: `http://127.0.0.1/requests/LR-${index}`,
  level,
  badge: '0',
});
const run = (...levels: (string | null)[]) => levels.map((level, index) => line(index, level));
const twelve = ['likely-fraudulent', ...Array.from({ length: 11 }, () => 'verify')];

test('the demo has at least twelve requests, each with an id of its own, and opens on one of them', () => {
  expect(demoRequests.length).toBeGreaterThanOrEqual(12);
  expect(new Set(demoRequests).size).toBe(demoRequests.length);
  expect(demoRequests).toContain(FIRST_REQUEST);
});

test('the demo portal imports nothing from the extension', () => {
  const sources = filesBelow('demo').filter((file) => /\.(js|mjs)$/.test(file));
  expect(sources.length).toBeGreaterThan(3);
  expect(sources.filter((file) => /from '\.\.\//.test(readProjectFile(file)))).toEqual([]);
});

test('a run passes with twelve requests, one likely fraudulent and one at verify or below', () => {
  expect(problemsOf(run(...twelve))).toEqual([]);
});

test.each([
  ['too few requests', run(...twelve.slice(1)), 'Only 11 requests'],
  ['none likely fraudulent', run('verify', ...twelve.slice(1)), 'No request came out likely fraudulent.'],
  ['none mild', run(...twelve.map(() => 'likely-fraudulent')), 'No request came out at verify or below.'],
  ['one without a level', run(...twelve, null), 'LR-12: the toolbar showed no level.'],
])('a run with %s does not', (_what, seen, problem) => {
  expect(problemsOf(seen).join(' ')).toContain(problem);
});
