// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TabView } from '../../src/schema/view.ts';
import { Banners } from '../../src/ui/banners.tsx';
import { TabScreen } from '../../src/ui/tab-screen.tsx';
import { draw, words } from '../helpers/draw.tsx';
import { ignoreEvents } from '../helpers/ignore-events.ts';
import { STATES } from '../helpers/states.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</p><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onclick='alert(1)",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;b&gt;bold&lt;/b&gt;',
  '\u202Etxt.exe\u202C',
  'a\u200Bb\u2060c\uFEFF',
  '\u0000\u0008\u001b[31m',
  `z${'\u0300'.repeat(500)}`,
  'x'.repeat(20_000),
  '😀'.repeat(2_000),
  '__proto__',
  'constructor',
  '\uD800',
];

/** Enumerations and instants keep their values: the schema refuses others before anything is drawn. */
const KEPT = new Set(['state', 'level', 'severity', 'family', 'process', 'element']);

/** The same view with every free string replaced. */
function poison<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (KEPT.has(key) ? value : text) as T;
  if (Array.isArray(value)) return value.map((item, index) => poison(item, `${text}${index}`, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, text, name)])) as T;
}

/** The levels share their drawing: one of them stands for all. */
const DRAWN = STATES.filter(
  ({ name }) => !/complete$|offline|waiting|locked/.test(name) || name === 'verify-incomplete',
);

const show = (view: TabView, contact: string) =>
  draw(
    <>
      <Banners offline updateWaiting managed={{ contact }} />
      <TabScreen view={view} events={ignoreEvents()} />
    </>,
  );

const shapeOf = (root: Element) =>
  [...root.querySelectorAll('*')].filter((e) => !e.closest('bdi')).map((e) => e.tagName);

test.each(DRAWN.map(({ name, view }) => [name, view] as const))('%s makes no element from hostile text', (_n, view) => {
  const plain = shapeOf(show(poison(view, 'plain words'), 'plain words'));
  for (const text of HOSTILE) {
    const root = show(poison(view, text), text);
    expect(shapeOf(root)).toEqual(plain);
    const inside = new Set([...root.querySelectorAll('bdi *')].map((element) => element.outerHTML.slice(0, 27)));
    expect([...inside].filter((start) => start !== '<span class="odd-character"')).toEqual([]);
    expect(root.querySelector('script, img, iframe, a, [onclick], [onerror]')).toBeNull();
  }
});

test('long text is cut: no drawing of a view full of 100,000-character strings exceeds 60,000 characters', () => {
  for (const { view } of DRAWN) expect(words(show(poison(view, 'x'.repeat(100_000)), '')).length).toBeLessThan(60_000);
});

test('a turning character in an address is shown, never obeyed', () => {
  const state = STATES.find(({ name }) => name === 'not-a-portal');
  if (!state) throw new Error('no such state');
  const root = show(poison(state.view, 'evil\u202Emoc.elpmaxe'), '');
  expect(words(root)).toContain('evilU+202Emoc.elpmaxe');
});
