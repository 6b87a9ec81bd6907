import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf, visible } from '../../src/ui/odd-characters.ts';

test.each([
  ['a right-to-left override', 'me\u202Egpj.exe', 'me[U+202E]gpj.exe'],
  ['a zero-width space', 'pay\u200Bpal', 'pay[U+200B]pal'],
  ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
  ['a soft hyphen', 'po\u00ADlice', 'po[U+00AD]lice'],
  ['an invisible letter', 'a\u3164b', 'a[U+3164]b'],
  ['a tag character', 'a\u{E0041}b', 'a[U+E0041]b'],
  ['a null', 'a\u0000b', 'a[U+0000]b'],
  ['half a pair', 'a\uD800b', 'a[U+D800]b'],
])('%s is shown by its code point', (_what, input, shown) => {
  expect(visible(input)).toBe(shown);
});

test.each([
  ['plain text', 'Sgt. O’Neill (Unit 4)'],
  ['other scripts', '東京都 警視庁 Полиция الشرطة'],
  ['accents', 'Tiếng Việt, a\u0301\u0302'],
  ['a picture', '❤\uFE0F'],
])('%s is left as it is', (_what, input) => {
  expect(visible(input)).toBe(input);
});

test('line breaks and tabs become spaces', () => {
  expect(visible('a\nb\tc')).toBe('a b c');
});

test('a stack of accents does not grow past three', () => {
  expect(visible(`a${'\u0301'.repeat(6)}`)).toBe(`a${'\u0301'.repeat(3)}${'[U+0301]'.repeat(3)}`);
});

test('long text is cut, whole characters only', () => {
  expect(visible('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)}…`);
  expect(visible('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(10)}…`);
  expect(visible('x'.repeat(10), 10)).toBe('x'.repeat(10));
});

test('whatever comes in, nothing invisible or turning comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
      expect(visible(input)).not.toMatch(/(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{DI}\p{Co}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test('runs join to the text when nothing is odd or cut', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (input) => {
      expect(
        runsOf(input)
          .map(({ text }) => text)
          .join(''),
      ).toBe(input);
    }),
  );
});
