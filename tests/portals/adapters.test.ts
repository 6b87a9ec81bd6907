import { expect, test } from 'vitest';
import { adapters, adaptersFor } from '../../src/portals/adapters/index.ts';
import { fitsPattern } from '../../src/portals/adapters/match.ts';
import { lexiconFor } from '../../src/portals/lexicon/index.ts';
import { Lexicon } from '../../src/schema/lexicon.ts';
import { PortalAdapter } from '../../src/schema/portal.ts';

test.each(adapters)('$id is data of the closed vocabulary', (adapter) => {
  expect(PortalAdapter.parse(adapter)).toEqual(adapter);
});

test('a portal is known by its address', () => {
  expect(adaptersFor('https://app.kodexglobal.com/example/requests').map(({ id }) => id)).toEqual(['kodex']);
  expect(adaptersFor('https://kodexglobal.com.example/')).toEqual([]);
});

test.each([
  ['https://a.example/x/1', 'https://a.example/x/*', true],
  ['http://a.example/x/1', 'https://a.example/x/*', false],
  ['https://b.a.example/', '*://*.a.example/*', true],
  ['https://ba.example/', '*://*.a.example/*', false],
  ['https://a.example/?q=1', 'https://a.example/*q=1', true],
  ['about:blank', '*://*/*', false],
])('%s fits %s: %s', (url, pattern, fits) => {
  expect(fitsPattern(url, pattern)).toBe(fits);
});

test('every language in one lexicon fits its schema', () => {
  const lexicon = lexiconFor(['de-AT']);
  expect(Lexicon.parse(lexicon)).toEqual(lexicon);
  expect(lexicon.languages[0]).toBe('de');
  expect(lexicon.languages).toHaveLength(9);
});
