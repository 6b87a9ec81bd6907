import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse.ts';
import { enginePolicyOf, resolve } from '../../src/policy/resolve.ts';
import { SECTIONS } from '../../src/policy/setting.ts';
import { settings } from '../../src/policy/settings/index.ts';
import { defaultPolicy, EnginePolicy } from '../../src/schema/policy.ts';
import { filesBelow } from '../helpers/root.ts';
import { runs } from '../helpers/runs.ts';

const viewOf = (id: string, user: unknown, managed: unknown) =>
  resolve(user, managed).views.find((view) => view.id === id);

describe('a setting', () => {
  test('counts as the organisation set it, else as the user did, else by its default', () => {
    expect(viewOf('callBackMaxAgeDays', {}, {})).toMatchObject({ value: 90, from: 'default', locked: false });
    expect(viewOf('callBackMaxAgeDays', { callBackMaxAgeDays: 30 }, {})).toMatchObject({ value: 30, from: 'user' });
    expect(viewOf('callBackMaxAgeDays', { callBackMaxAgeDays: 30 }, { callBackMaxAgeDays: 14 })).toMatchObject({
      value: 14,
      from: 'managed',
      locked: true,
    });
  });

  test('that the organisation set wrongly stays locked at its default, and the slip is named', () => {
    const { views, problems } = resolve({ callBackMaxAgeDays: 3650 }, { callBackMaxAgeDays: 'long' });
    expect(views.find(({ id }) => id === 'callBackMaxAgeDays')).toMatchObject({
      value: 90,
      from: 'managed',
      locked: true,
    });
    expect(problems).toEqual([
      { id: 'callBackMaxAgeDays', from: 'managed', text: 'not a value this setting takes; the default applies.' },
    ]);
  });

  test('that nobody knows is named and ignored', () => {
    expect(resolve({ callbackDays: 1 }, {}).problems).toEqual([
      { id: 'callbackDays', from: 'user', text: 'no such setting; ignored.' },
    ]);
  });
});

test('whatever the user stores, a managed value stands', () => {
  const ids = settings.map(({ id }) => id);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), fc.anything()), (user) => {
      const { views } = resolve(user, { callBackMaxAgeDays: 7, pointer: false, companyDomains: ['company.example'] });
      const value = (id: string) => views.find((view) => view.id === id)?.value;
      expect([value('callBackMaxAgeDays'), value('pointer'), value('companyDomains')]).toEqual([
        7,
        false,
        ['company.example'],
      ]);
    }),
  );
});

test('a suggestion of the organisation counts where the user chose nothing, and never fixes anything', () => {
  const managed = { pointer: true, defaults: { callBackMaxAgeDays: 30, pointer: false, colour: 'red' } };
  expect(viewOf('callBackMaxAgeDays', {}, managed)).toMatchObject({ value: 30, from: 'suggested', locked: false });
  expect(viewOf('callBackMaxAgeDays', { callBackMaxAgeDays: 60 }, managed)).toMatchObject({ value: 60, from: 'user' });
  expect(viewOf('pointer', {}, managed)).toMatchObject({ value: true, from: 'managed', locked: true });
  expect(resolve({}, managed).problems).toEqual([
    { id: 'colour', from: 'suggested', text: 'no such setting; ignored.' },
  ]);
  expect(resolve({}, { defaults: 'strict' }).problems).toHaveLength(1);
});

test('wrong entries of a list or an object are left out one by one and named', () => {
  const blocked = [{ value: 'bad.example' }, { reason: 'no value' }, 'text'];
  const signals = { 'night-emergency': 'off', 'first-contact': 'louder' };
  const { values, problems } = resolve({}, { blocked, signals });
  expect(values.blocked.map(({ value }) => value)).toEqual(['bad.example']);
  expect(values.signals).toEqual({ 'night-emergency': 'off' });
  expect(problems.map(({ id, text }) => `${id}: ${text}`)).toEqual([
    'blocked: entry 1 is not one this setting takes; it is left out.',
    'blocked: entry 2 is not one this setting takes; it is left out.',
    'signals: entry first-contact is not one this setting takes; it is left out.',
  ]);
});

/** Values of the kinds that settings take, right and wrong. */
const anyValue = fc.oneof(
  fc.integer({ min: -10, max: 5_000 }),
  fc.boolean(),
  fc.string({ maxLength: 8 }),
  fc.constant(null),
  fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.record({ value: fc.string({ maxLength: 8 }) })), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 6 }), fc.oneof(fc.integer(), fc.constantFrom('on', 'off', 'shadow')), {
    maxKeys: 3,
  }),
);
const anyPolicy = fc.dictionary(fc.constantFrom(...settings.map(({ id }) => id)), anyValue);

test('nothing that a user stores changes what the organisation has fixed, right or wrong', () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, fc.option(anyPolicy, { nil: undefined }), (user, fixed, defaults) => {
      const managed = defaults === undefined ? fixed : { ...fixed, defaults };
      const alone = resolve({}, managed).views;
      for (const [index, view] of resolve(user, managed).views.entries()) {
        if (Object.hasOwn(fixed, view.id)) expect({ ...view, locked: true }).toEqual(alone[index]);
      }
    }),
    { numRuns: runs(3_000, 100_000) },
  );
});

test('any stored value, broken or not, leaves every setting with a value of its kind', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (user, managed) => {
      const { values, views } = resolve(user, managed);
      expect(views).toHaveLength(settings.length);
      expect(EnginePolicy.safeParse(enginePolicyOf(values)).success).toBe(true);
    }),
  );
});

test('every rule of an assessment has its setting, and every setting its own file', () => {
  const ids: string[] = settings.map(({ id }) => id);
  expect(Object.keys(EnginePolicy.shape).filter((key) => !ids.includes(key))).toEqual([]);
  const files = filesBelow('src/policy/settings').filter((file) => !file.endsWith('index.ts'));
  const camel = (file: string) =>
    file.slice(file.lastIndexOf('/') + 1, -3).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  expect(files.map(camel).sort()).toEqual([...ids].sort());
  for (const { section, title, help } of settings) {
    expect(SECTIONS).toContain(section);
    expect(title.length).toBeGreaterThan(3);
    expect(help).toMatch(/\.$/);
  }
});

test('a policy file is read key by key', () => {
  expect(parsePolicy(undefined)).toEqual({ policy: defaultPolicy(), problems: [] });
  const { policy, problems } = parsePolicy({ callBackMaxAgeDays: 30, companyDomains: 'x', colour: 'red' });
  expect(policy.callBackMaxAgeDays).toBe(30);
  expect(problems.sort()).toEqual([
    'colour: no such setting; ignored.',
    'companyDomains: not a value this setting takes; the default applies.',
  ]);
});
