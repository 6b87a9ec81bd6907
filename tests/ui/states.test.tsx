// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Banners } from '../../src/ui/banners.tsx';
import { TabScreen } from '../../src/ui/tab-screen.tsx';
import { draw, words } from '../helpers/draw.tsx';
import { ignoreEvents } from '../helpers/ignore-events.ts';
import { STATES, type State } from '../helpers/states.ts';

const drawState = ({ view, surroundings }: State) =>
  draw(
    <>
      <Banners offline={false} updateWaiting={false} managed={null} {...surroundings} />
      <TabScreen view={view} events={ignoreEvents()} />
    </>,
  );

test.each(STATES.map((state) => [state.name, state] as const))(
  '%s has one heading and one main part',
  (_name, state) => {
    const root = drawState(state);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('main')).toHaveLength(1);
    expect(words(root).length).toBeGreaterThan(40);
  },
);

test('every state has a drawing of its own', () => {
  const drawings = STATES.map((state) => drawState(state).innerHTML);
  expect(new Set(drawings).size).toBe(STATES.length);
});

test.each(STATES.map((state) => [state.name, state] as const))('%s keeps to the words', (_name, state) => {
  const root = drawState(state);
  const buttons = [...root.querySelectorAll('button')].map(words).join(' ');
  expect(buttons).not.toMatch(/approve|deny|accept|reject/i);
  expect(words(root)).not.toMatch(/!|\bsafe\b|trusted|hacked|scammer|suspicious|verdict/i);
});

test('each level stands there as its word, with a shape of its own', () => {
  const heads = STATES.filter(({ name }) => name.endsWith('-complete')).map((state) => {
    const head = drawState(state).querySelector('.assessment-word');
    return [head && words(head), head?.querySelector('svg')?.getAttribute('data-shape')];
  });
  expect(heads).toEqual([
    ['No known problem', 'seal'],
    ['Verify first', 'dot'],
    ['Verify with a supervisor', 'triangle'],
    ['Likely fraudulent', 'octagon'],
  ]);
});

test('green is only for no known problem with every required check done', () => {
  const green = STATES.filter((state) => drawState(state).querySelector('.assessment[data-tone="clear"]'));
  expect(green.map(({ name }) => name)).toEqual(['no-known-problem-complete', 'update-waiting']);
});
