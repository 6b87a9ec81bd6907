// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { manifestFor } from '../../scripts/build/manifest.ts';
import { CHROME_ID } from '../../src/policy/formats/format.ts';
import { GECKO_ID } from '../../src/policy/formats/gecko-id.ts';
import { policyFormats } from '../../src/policy/formats/index.ts';
import { resolve } from '../../src/policy/resolve.ts';
import { readProjectFile } from '../helpers/root.ts';

const VALUES = {
  callBackMaxAgeDays: 30,
  pointer: false,
  contact: 'Ask "legal" <legal@company.example> & co \\ desk 4',
  companyDomains: ['company.example'],
  signals: { 'night-emergency': 'shadow' },
  blocked: [{ value: 'bad.example', reason: 'false', author: 'Dana', until: null }],
  defaults: { historyDays: 60 },
};

const written = (id: string): string => policyFormats.find((format) => format.id === id)?.write(VALUES) ?? '';

/** Reads a property list as macOS does; for the kinds that are written. */
function plistValue(node: Element): unknown {
  const children = [...node.children];
  if (node.localName === 'dict') {
    const pairs = children.flatMap((child, index) =>
      child.localName === 'key' ? [[child.textContent, plistValue(children[index + 1] ?? child)]] : [],
    );
    return Object.fromEntries(pairs);
  }
  if (node.localName === 'array') return children.map(plistValue);
  if (node.localName === 'integer') return Number(node.textContent);
  return node.localName === 'true' || node.localName === 'false' ? node.localName === 'true' : node.textContent;
}

test('the names of the extension are those of the build', () => {
  const { key } = JSON.parse(readProjectFile('manifest.json')) as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  expect(CHROME_ID).toBe([...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join(''));
  expect(JSON.stringify(manifestFor('firefox'))).toContain(GECKO_ID);
});

test('the forms in JSON hold the values under the name that each browser looks for', () => {
  const parsed = (id: string): unknown => JSON.parse(written(id));
  expect(parsed('chromium-json')).toEqual({ '3rdparty': { extensions: { [CHROME_ID]: VALUES } } });
  expect(parsed('firefox-policies')).toEqual({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: VALUES } } } });
  expect(parsed('native-manifest')).toMatchObject({ name: GECKO_ID, type: 'storage', data: VALUES });
  expect(parsed('google-admin')).toMatchObject({
    pointer: { Value: false },
    companyDomains: { Value: ['company.example'] },
  });
});

test('the registry file gives the values back', () => {
  const [, first = ''] = written('windows-registry').split(/^\[.*\]\r\n/m);
  const read = Object.fromEntries(
    first
      .trim()
      .split('\r\n')
      .map((line) => {
        const [, key = '', value = ''] = /^"([^"]+)"=(.*)$/.exec(line) ?? [];
        if (value.startsWith('dword:')) return [key, Number.parseInt(value.slice(6), 16)];
        return [key, value.slice(1, -1).replace(/\\([\\"])/g, '$1')];
      }),
  );
  expect(read).toEqual({
    ...VALUES,
    pointer: 0,
    ...Object.fromEntries(
      (['companyDomains', 'signals', 'blocked', 'defaults'] as const).map((key) => [key, JSON.stringify(VALUES[key])]),
    ),
  });
});

test('the property list gives the values back, each in force always', () => {
  const body = written('macos-plist')
    .replace(/^[\s\S]*?<plist[^>]*>/, '')
    .replace('</plist>', '');
  const [root] = new DOMParser().parseFromString(body, 'application/xml').children;
  if (!root) throw new Error('no property list');
  const values = Object.entries(plistValue(root) as Record<string, { state: string; value: unknown }>);
  expect(values.every(([, { state }]) => state === 'always')).toBe(true);
  const read = Object.fromEntries(values.map(([key, { value }]) => [key, value]));
  expect(read).toEqual({ ...VALUES, blocked: [{ value: 'bad.example', reason: 'false', author: 'Dana' }] });
  expect(resolve({}, read).problems).toEqual([]);
});
