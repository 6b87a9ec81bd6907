import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestFor, parseHosts } from '../../scripts/build/manifest.ts';
import { root } from '../helpers/root.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** `npm test` has built both by now; a run of this file alone builds what is missing. */
beforeAll(() => {
  const missing = ['chrome', 'firefox'].filter((name) => !existsSync(path.join(root, `dist/${name}/manifest.json`)));
  if (missing.length > 0) execFileSync(process.execPath, ['scripts/build.mjs', ...missing], { cwd: root });
}, 120_000);

describe.each(['chrome', 'firefox'])('the built extension for %s', (browser) => {
  const folder = `dist/${browser}`;
  const manifest = (): Record<string, unknown> => JSON.parse(read(`${folder}/manifest.json`));

  test('lets no page fetch its files and asks for no host at install', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('content_scripts');
    expect(manifest()).not.toHaveProperty('host_permissions');
    expect(manifest()).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(manifest())).not.toContain('<all_urls>');
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('has the permissions it needs and no other', () => {
    // Each has its reason in scripts/store/permissions.ts.
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest().permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms', ...panel]);
  });

  test('has a panel beside the page, and keys for both windows', () => {
    const { side_panel, sidebar_action, commands } = manifest() as Record<string, Record<string, unknown>>;
    const panel = browser === 'chrome' ? side_panel?.default_path : sidebar_action?.default_panel;
    expect(existsSync(path.join(root, folder, String(panel)))).toBe(true);
    expect(Object.keys(commands ?? {})).toContain('_execute_action');
  });

  test('runs its own code only, and makes no markup from text', () => {
    const policy = JSON.stringify(manifest().content_security_policy);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types countersign-examiner");
    expect(policy).not.toMatch(/unsafe|wasm/);
  });

  test('holds no eval, no compiler of functions and no innerHTML', () => {
    const scripts = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      expect(read(`${folder}/${file}`), file).not.toMatch(
        /\beval\(|\bnew Function\b|\bFunction\(|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(/,
      );
    }
  });

  test('makes one script address from text, that of the worker which examines files', () => {
    const scripts = readdirSync(path.join(root, `${folder}/assets`)).filter((file) => file.endsWith('.js'));
    const texts = scripts.map((file) => read(`${folder}/assets/${file}`));
    expect(texts.join('').match(/createPolicy\(/g)).toHaveLength(1);
    expect(texts.join('')).not.toMatch(/createHTML|createScript\b/);
  });

  test('has a worker for files that knows no way out: it asks nothing of anyone', () => {
    const [worker, ...others] = readdirSync(path.join(root, `${folder}/assets`)).filter((file) =>
      /^worker\.js$/.test(file),
    );
    expect(others).toEqual([]);
    const script = read(`${folder}/assets/${worker}`);
    expect(script).toContain('%%EOF');
    expect(script).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|indexedDB|runtime\.sendMessage/,
    );
  });

  test('has a content script that is one file of its own', () => {
    const script = read(`${folder}/src/content/main.js`);
    expect(script).not.toMatch(/\bimport\(|\bimport\s|\bexport\s/);
    expect(script.length).toBeLessThanOrEqual(30_000);
  });
});

test('only Chrome gets what only Chrome knows', () => {
  const [chrome, firefox] = [manifestFor('chrome'), manifestFor('firefox')] as unknown as Record<string, unknown>[];
  for (const key of ['key', 'minimum_chrome_version', 'storage', 'side_panel']) {
    expect(chrome).toHaveProperty(key);
    expect(firefox).not.toHaveProperty(key);
  }
  expect(firefox).toMatchObject({
    browser_specific_settings: {
      gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  });
});

test('the version is one that both stores take, and the same everywhere', () => {
  const { version } = manifestFor('chrome') as unknown as { version: string };
  // Chrome: one to four numbers up to 65535; addons.mozilla.org: no leading zero.
  expect(version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){1,3}$/);
  expect(version.split('.').every((part) => Number(part) <= 65_535)).toBe(true);
  expect(JSON.parse(read('package.json'))).toMatchObject({ version });
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
});

test.each([16, 32, 48, 128])('the icon of %i pixels is that big', (size) => {
  const { icons } = manifestFor('firefox') as unknown as { icons: Record<string, string> };
  const png = readFileSync(path.join(root, icons[size] ?? ''));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('a build for one company fixes its hosts and takes nothing but host patterns', () => {
  const hosts = parseHosts('https://portal.example/*, http://127.0.0.1/*');
  expect(manifestFor('chrome', hosts)).toMatchObject({
    host_permissions: ['https://portal.example/*', 'http://127.0.0.1/*'],
  });
  for (const bad of [
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'portal.example',
    'file:///*',
    'https://portal.example/inbox',
  ]) {
    expect(() => parseHosts(bad), bad).toThrow('not a host pattern');
  }
});
