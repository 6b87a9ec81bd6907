import { expect, test } from 'vitest';
import { countries, countryByCode, countryOf } from '../../src/data/countries.ts';
import { foldName } from '../../src/data/fold-name.ts';

test.each([
  ['Vereinigtes Königreich', 'GB'],
  ['UK', 'GB'],
  ['Scotland', 'GB'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['estados unidos', 'US'],
  ['Ungheria', 'HU'],
  ['Lettonia', 'LV'],
  ['日本', 'JP'],
  ['대한민국', 'KR'],
  ['South Korea', 'KR'],
  ['भारत', 'IN'],
  ['Österreich', 'AT'],
  ['Oesterreich'.replace('Oe', 'Ö'), 'AT'],
  ['Türkiye', 'TR'],
  ['TURKEY', 'TR'],
  ['the Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['Česko', 'CZ'],
  ['Czech Republic', 'CZ'],
  ['Ελλάδα', 'GR'],
  ['DEU', 'DE'],
  ['de', 'DE'],
  ['Germany (DE)', 'DE'],
  ['Austin, Texas, USA', 'US'],
  ['Korea, Republic of', 'KR'],
  ["Côte d'Ivoire", 'CI'],
])('%s is %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});

test.each(['', '-', 'Atlantis', 'zz', 'x'.repeat(100_000), '('.repeat(50_000)])('no country: %.20s', (name) => {
  expect(countryOf(name)).toBeNull();
});

test('a page that shows no country names none', () => {
  expect(countryOf(null)).toBeNull();
});

test('a name that two countries have is taken for neither', () => {
  const owners = new Map<string, Set<string>>();
  for (const { code, alpha3, name, native, otherNames } of countries) {
    for (const text of [code, alpha3, name, ...native, ...otherNames]) {
      owners.set(foldName(text), (owners.get(foldName(text)) ?? new Set()).add(code));
    }
  }
  expect([...owners].filter(([name, codes]) => name === '' || codes.size > 1).map(([name]) => name)).toEqual(['kongo']);
  expect(countryOf('Kongo')).toBeNull();
});

test.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'])(
  'every country is known by the name this platform gives it in %s',
  (language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    const wrong = countries.filter(({ code }) => countryOf(display.of(code) ?? '') !== code).map(({ code }) => code);
    expect(wrong).toEqual(language === 'pl' ? ['CG'] : []);
  },
);

test('codes, calling codes and time zones are well formed, and this platform knows every time zone', () => {
  expect(countries.length).toBe(250);
  for (const country of countries) {
    expect(country.code).toMatch(/^[A-Z]{2}$/);
    expect(country.alpha3).toMatch(/^[A-Z]{3}$/);
    for (const code of country.callingCodes) expect(code).toMatch(/^[1-9]\d{0,3}$/);
    for (const timeZone of country.timeZones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), `${country.code} ${timeZone}`).not.toThrow();
    }
  }
});

test('the first time zone is the one of most people', () => {
  const first = (code: string) => countryByCode(code)?.timeZones[0];
  expect(['US', 'BR', 'RU', 'AU', 'GB', 'ES', 'PT'].map(first)).toEqual([
    'America/New_York',
    'America/Sao_Paulo',
    'Europe/Moscow',
    'Australia/Sydney',
    'Europe/London',
    'Europe/Madrid',
    'Europe/Lisbon',
  ]);
});
