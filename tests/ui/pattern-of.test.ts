import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternOf } from '../../src/ui/pattern-of.ts';

test.each([
  ['https://desk.example.com', 'https://desk.example.com/*'],
  ['desk.example.com/inbox?x=1', 'https://desk.example.com/*'],
  ['  http://10.0.0.4:8080/tickets ', 'http://10.0.0.4/*'],
  ['localhost:3000', 'https://localhost/*'],
  ['http://localhost:3000/a', 'http://localhost/*'],
  ['https://Bücher.example/', 'https://xn--bcher-kva.example/*'],
  ['', null],
  ['portal', null],
  ['ftp://desk.example.com', null],
  ['javascript:alert(1)', null],
  ['http://tickets/queue', 'http://tickets/*'],
  ['https://*/*', null],
  ['.*', null],
  ['desk..example.com', null],
])('%s gives %s', (typed, pattern) => {
  expect(patternOf(typed)).toBe(pattern);
});

test('whatever is typed, a pattern names one host and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ maxLength: 60 })), (typed) => {
      const pattern = patternOf(typed);
      if (pattern !== null) expect(pattern).toMatch(/^https?:\/\/[a-z0-9._-]+\/\*$/);
    }),
  );
});
