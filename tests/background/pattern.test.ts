import { expect, test } from 'vitest';
import { fits, originOf, parsePattern } from '../../src/background/portals/pattern.ts';

test.each([
  ['https://desk.example/*', 'https://desk.example/requests/1?x=2', true],
  ['https://desk.example/*', 'http://desk.example/', false],
  ['*://desk.example/*', 'http://desk.example/', true],
  ['https://*.example.com/*', 'https://a.b.example.com/', true],
  ['https://*.example.com/*', 'https://example.com/', true],
  ['https://*.example.com/*', 'https://badexample.com/', false],
  ['https://desk.example/app/*/view*', 'https://desk.example/app/7/view/2', true],
  ['https://desk.example/app/*/view', 'https://desk.example/app/7/view/2', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:8080/inbox', true],
  ['https://desk.example/*', 'https://desk.example.evil.example/', false],
  ['https://desk.example/*', 'not an address', false],
])('%s and %s: %s', (pattern, url, fit) => {
  expect(fits(pattern, url)).toBe(fit);
});

test.each(['<all_urls>', 'https://*/*', 'desk.example', 'file:///x', 'https:///x', 'ftp://desk.example/*'])(
  '%s names no host and is no pattern of a portal',
  (pattern) => expect(parsePattern(pattern)).toBeNull(),
);

test('permissions are asked for the host alone', () => {
  expect(originOf('https://desk.example/app/*')).toBe('https://desk.example/*');
});
