import { expect, test } from 'vitest';
import { manifestFor, OPTIONAL_DATA } from '../../scripts/build/manifest.ts';
import { permissionDocs } from '../../scripts/build/permission-docs.ts';
import { DATA_TYPES, PERMISSIONS } from '../../scripts/store/permissions.ts';
import { dataTypesOf } from '../../src/providers/data-types.ts';
import { providers } from '../../src/providers/index.ts';
import { readProjectFile } from '../helpers/root.ts';

test('every right in the manifest has a reason, and every reason a right', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const manifest = manifestFor(browser) as unknown as Record<string, string[]>;
    const here = PERMISSIONS.filter(({ id }) => browser === 'chrome' || id !== 'sidePanel');
    const when = (which: string) => here.filter((permission) => permission.when === which).map(({ id }) => id);
    expect(manifest.permissions).toEqual(when('install'));
    expect(manifest.optional_host_permissions).toEqual(when('optional'));
    expect(manifest).not.toHaveProperty('optional_permissions');
  }
});

test('every right is used: the code calls what it opens', () => {
  const code = ['storage', 'scripting', 'alarms', 'permissions'].map((name) =>
    readProjectFile(`src/platform/${name}.ts`),
  );
  for (const [index, call] of [
    'browser.storage',
    'browser.scripting',
    'browser.alarms',
    'permissions.request',
  ].entries())
    expect(code[index]).toContain(call);
  expect(readProjectFile('src/platform/tab.ts')).toContain('sidePanel?.open(');
  // activeTab has no call of its own: it is what lets `executeScript` read the tab whose button was pressed.
  expect(readProjectFile('src/background/handlers/tab.ts')).toContain('runContentScript');
});

test('Firefox is told of the kinds of data that some provider sends, and of no other', () => {
  const sent = new Set(providers.flatMap(dataTypesOf));
  expect(new Set<string>(OPTIONAL_DATA)).toEqual(sent);
  expect(new Set(Object.keys(DATA_TYPES))).toEqual(sent);
});

test('a provider that says it tells nothing declares nothing, and every other declares something', () => {
  for (const provider of providers) {
    const tellsNothing = provider.discloses.startsWith('Nothing about any request');
    expect(dataTypesOf(provider).length === 0, provider.id).toBe(tellsNothing);
  }
});

test('an account-level provider declares that a person can be told from what it sends', () => {
  for (const provider of providers.filter(({ asks, tells = asks }) => tells.includes('email')))
    expect(dataTypesOf(provider), provider.id).toContain('personallyIdentifyingInfo');
});

test('docs/permissions.md is what the lists say: run `npm run docs`', () => {
  expect(readProjectFile('docs/permissions.md')).toBe(permissionDocs());
});
