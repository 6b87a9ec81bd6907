import { describe, expect, test } from 'vitest';
import { type Badge, badgeOf } from '../../src/background/tab/badge.ts';
import { LEVELS, type Level } from '../../src/schema/assessment.ts';
import { DisclosureRequest } from '../../src/schema/request.ts';
import type { TabView } from '../../src/schema/view.ts';
import { assessmentOf } from '../helpers/assessment.ts';

const requestAt = (level: Level, complete = true): TabView => ({
  state: 'request',
  portalName: 'Desk',
  request: DisclosureRequest.parse({ fields: {} }),
  assessment: { ...assessmentOf(), level, complete },
  published: null,
  precision: {},
  checking: false,
  newSinceLooked: [],
  noLongerShown: [],
  disclosed: [],
  dataAgeDays: 0,
  dataLimitDays: 90,
});
const row = (level: Level, complete = true) => ({ title: 'Request', sender: null, level, complete });

const STATES: Record<string, TabView> = {
  'not a portal': { state: 'not-a-portal', host: null },
  'needs access': { state: 'needs-access', host: 'desk.example', portal: 'Desk' },
  'no request': { state: 'not-a-request', portal: 'Desk', host: 'desk.example' },
  reading: { state: 'reading', portal: 'Desk' },
  unreadable: { state: 'unreadable', portal: 'Desk', reason: 'It was cut off.', health: null },
  ...Object.fromEntries(LEVELS.map((level) => [level, requestAt(level)])),
};

describe('the toolbar', () => {
  test('always has a state, with words of its own and at most three characters', () => {
    const badges = Object.values(STATES).map(badgeOf);
    expect(new Set(badges.map(({ title }) => title)).size).toBe(badges.length);
    for (const { text, title } of badges) {
      expect([...text].length).toBeLessThanOrEqual(3);
      expect(title.length).toBeGreaterThan(5);
      expect(title).not.toMatch(/safe|trusted|!/i);
    }
  });

  test('shows each level in a word, a colour and a shape of its own', () => {
    const badges = LEVELS.map((level) => badgeOf(requestAt(level)));
    for (const part of ['text', 'title', 'icon', 'colour'] as const satisfies (keyof Badge)[]) {
      expect(new Set(badges.map((badge) => badge[part])).size, part).toBe(LEVELS.length);
    }
  });

  test('is green only for nothing found and everything checked', () => {
    const colours = LEVELS.flatMap((level) =>
      [true, false].map((complete) => [level, complete, badgeOf(requestAt(level, complete)).colour]),
    );
    expect(colours.filter(([, , colour]) => colour === 'green')).toEqual([['no-known-problem', true, 'green']]);
  });

  test('shows dashes while a page is read and a question mark when it cannot be, with the reason', () => {
    expect(badgeOf(STATES.reading as TabView)).toMatchObject({ text: '---', icon: 'checking' });
    expect(badgeOf(STATES.unreadable as TabView)).toMatchObject({
      text: '?',
      title: 'Cannot read this page. It was cut off.',
    });
  });

  test('shows the worst row of a list and how many there are', () => {
    const rows = [row('verify'), row('likely-fraudulent'), row('no-known-problem')];
    expect(badgeOf({ state: 'list', portalName: null, rows })).toMatchObject({
      icon: 'likely-fraudulent',
      title: '3 requests on this page; 1 at "Likely fraudulent"',
    });
    const unsure = badgeOf({ state: 'list', portalName: null, rows: [row('no-known-problem', false)] });
    expect(unsure.colour).toBe('slate');
  });
});
