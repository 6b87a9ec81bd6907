import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { filesBelow, readProjectFile, root } from '../helpers/root.ts';

type Browser = 'chrome' | 'firefox';
type Added = { version_added: string | false | null };
interface Compat {
  __compat?: { support: Partial<Record<Browser, Added | Added[]>> };
  [name: string]: Compat | Compat['__compat'];
}

// MDN's own tables of which version knows what (CC0), as the package ships them.
const data = JSON.parse(readFileSync(path.join(root, 'node_modules/@mdn/browser-compat-data/data.json'), 'utf8')) as {
  webextensions: { api: Compat; manifest: Compat };
  javascript: { builtins: Compat };
  api: Compat;
};

const chrome = manifestFor('chrome') as unknown as { minimum_chrome_version: string };
const firefox = manifestFor('firefox') as unknown as {
  browser_specific_settings: { gecko: { strict_min_version: string } };
};
const MINIMUM: Readonly<Record<Browser, number>> = {
  chrome: Number(chrome.minimum_chrome_version),
  firefox: Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10),
};

const child = (node: Compat | undefined, name: string): Compat | undefined => node?.[name] as Compat | undefined;

/** The version that first knew a thing; NaN where none does. "≤54" counts as 54. */
function since(node: Compat | undefined, browser: Browser): number {
  const support = node?.__compat?.support[browser];
  const added = (Array.isArray(support) ? support[0] : support)?.version_added;
  return Number.parseFloat(String(added).replace('≤', ''));
}

const tooNew = (node: Compat | undefined, browser: Browser): boolean => !(since(node, browser) <= MINIMUM[browser]);

test.each(['chrome', 'firefox'] as const)('%s knows every extension API that is called', (browser) => {
  const calls = new Set(
    filesBelow('src/platform').flatMap((file) =>
      [...readProjectFile(file).matchAll(/\bbrowser\.(\w+)\.(\w+)/g)].map(([, area, name]) => `${area}.${name}`),
    ),
  );
  expect(calls.size).toBeGreaterThan(20);
  const missing = [...calls].filter((call) => {
    const [area = '', name = ''] = call.split('.');
    return tooNew(child(child(data.webextensions.api, area), name), browser);
  });
  expect(missing).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)('%s knows every key of its manifest', (browser) => {
  // No version of either is told apart for these two: a fixed id, and the lowest version itself.
  const keys = Object.keys(manifestFor(browser)).filter((key) => !['key', 'minimum_chrome_version'].includes(key));
  expect(keys.filter((key) => tooNew(child(data.webextensions.manifest, key), browser))).toEqual([]);
});

test('Firefox is not older than its question about data', () => {
  const gecko = child(child(data.webextensions.manifest, 'browser_specific_settings'), 'gecko');
  expect(tooNew(child(gecko, 'data_collection_permissions'), 'firefox')).toBe(false);
});

type Entry = readonly [holder: string, name: string, node: Compat];

const isNode = (node: unknown): node is Compat => typeof node === 'object' && node !== null && '__compat' in node;

/** Every interface of the language and the web with each of its members; a static one is `name_static` in web tables. */
const entries = (kind: Compat): Entry[] =>
  Object.entries(kind).flatMap(([holder, members]) =>
    Object.entries(members ?? {}).flatMap(([name, node]): Entry[] => (isNode(node) ? [[holder, name, node]] : [])),
  );

/**
 * What no version we support may lack, as it stands in code: `new Thing(`, `Thing.made(`, and methods of the language by
 * their bare name. A bare name that an older interface has too says nothing; the compiler's library (ES2023) holds those.
 */
function newer(browser: Browser): RegExp[] {
  const language = entries(data.javascript.builtins);
  const old = new Set(language.filter(([, , node]) => !tooNew(node, browser)).map(([, name]) => name));
  const recent = (all: readonly Entry[]) => all.filter(([, , node]) => tooNew(node, browser));
  const statics = recent([...language, ...entries(data.api)]).map(
    ([holder, name]) => `\\b${holder}\\.${name.replace(/_static$/, '')}\\(`,
  );
  const methods = recent(language).flatMap(([, name]) => (/^[a-z]\w+$/i.test(name) && !old.has(name) ? [name] : []));
  const made = [data.api, data.javascript.builtins].flatMap((kind) =>
    Object.entries(kind).flatMap(([name, node]) => (isNode(node) && tooNew(node, browser) ? [name] : [])),
  );
  return [
    ...statics.map((source) => new RegExp(source)),
    ...made.map((name) => new RegExp(`\\bnew ${name}\\(`)),
    ...[...new Set(methods)].map((name) => new RegExp(`\\.${name}\\(`)),
  ];
}

/** Bare names that mean something else here: `console.error`, `CSS.escape`, and the pause of a source that asked for one. */
const OURS = new Set(['.error(', '.escape(', '.pause(']);

test.each(['chrome', 'firefox'] as const)('%s knows everything that the built code makes and calls', (browser) => {
  const patterns = newer(browser);
  expect(patterns.length).toBeGreaterThan(300);
  const code = filesBelow(`dist/${browser}`)
    .filter((name) => name.endsWith('.js'))
    .map(readProjectFile)
    .join('\n');
  expect(code.length).toBeGreaterThan(100_000);
  const found = patterns.flatMap((pattern) => code.match(pattern)?.[0] ?? []);
  expect(found.filter((call) => !OURS.has(call))).toEqual([]);
});

test('the tables do tell: what came after the lowest version is found', () => {
  const isFound = (code: string) => newer('chrome').some((pattern) => pattern.test(code));
  expect(isFound('Promise.try(job)')).toBe(true);
  expect(isFound('new Uint8Array(4).toBase64()')).toBe(true);
  expect(isFound('new Temporal(1)') || isFound('Temporal.Now.instant()')).toBe(true);
  expect(isFound('Promise.withResolvers()')).toBe(false);
});
