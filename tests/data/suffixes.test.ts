import { parse } from 'tldts';
import { expect, test } from 'vitest';
import { countryByCode } from '../../src/data/countries.ts';
import {
  countriesWithoutSuffix,
  freeMailCountries,
  freeMailReason,
  governmentSuffixes,
  governmentSuffixOf,
} from '../../src/data/suffixes.ts';

test.each([
  ['fbi.gov', 'gov', 'US', 'closed'],
  ['mail.met.police.uk', 'police.uk', 'GB', 'closed'],
  ['kent.pnn.police.uk', 'pnn.police.uk', 'GB', 'retired'],
  ['someone.gsi.gov.uk', 'gsi.gov.uk', 'GB', 'retired'],
  ['homeoffice.gov.uk', 'gov.uk', 'GB', 'closed'],
  ['tjsp.jus.br', 'jus.br', 'BR', 'closed'],
  ['gendarmerie.interieur.gouv.fr', 'gouv.fr', 'FR', 'closed'],
  ['police.pref.nara.jp', 'pref.*.jp', 'JP', 'closed'],
  ['co.somewhere.mn.us', 'co.*.*.us', 'US', 'shared'],
  ['mail.ci.springfield.mn.us', 'ci.*.*.us', 'US', 'shared'],
  ['courts.state.mn.us', 'state.*.us', 'US', 'closed'],
  ['europol.europa.eu', 'europa.eu', 'EU', 'closed'],
  ['interpol.int', 'int', 'XX', 'closed'],
])('%s has the suffix %s', (domain, suffix, country, kind) => {
  const row = governmentSuffixOf(domain);
  expect([row?.suffix ?? null, row?.country ?? null, row?.kind ?? null]).toEqual([suffix, country, kind]);
});

test.each(['polizei.de', 'gov.example.com', 'mygov', 'notgov.uk', 'police.uk.com', '', 'a.'.repeat(50_000)])(
  'no government suffix: %.30s',
  (domain) => expect(governmentSuffixOf(domain)).toBeNull(),
);

test('every suffix is lower case ASCII, listed once and of a known country', () => {
  const names = governmentSuffixes.map(({ suffix }) => suffix);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const { suffix, country } of governmentSuffixes) {
    expect(suffix).toMatch(/^(?:(?:[a-z0-9-]+|\*)\.)*[a-z0-9-]+$/);
    if (!['XX', 'EU'].includes(country)) expect(countryByCode(country), suffix).not.toBeNull();
  }
});

test('a suffix of a country ends in that country’s own code, or says why not', () => {
  const elsewhere = governmentSuffixes.filter(({ suffix, country }) => {
    const ending = country === 'GB' ? 'uk' : country.toLowerCase();
    return !suffix.endsWith(`.${ending}`) && !['XX', 'EU'].includes(country);
  });
  expect(elsewhere.map(({ suffix }) => suffix).sort()).toEqual(
    ['cjsm.net', 'euskadi.eus', 'gencat.cat', 'gjyqesori-rks.org', 'gov', 'gov.scot', 'gov.taipei', 'gov.wales']
      .concat('govmu.org', 'llyw.cymru', 'mil', 'parliament.scot', 'rks-gov.net', 'senedd.wales')
      .sort(),
  );
});

test('a suffix is marked as a public suffix exactly when the public suffix list has it', () => {
  const wrong = governmentSuffixes.filter(({ suffix, publicSuffix }) => {
    const listed = !suffix.includes('*') && parse(`x.${suffix}`).publicSuffix === suffix;
    return listed !== publicSuffix;
  });
  expect(wrong.map(({ suffix }) => suffix)).toEqual([]);
  expect(governmentSuffixes.filter(({ publicSuffix }) => publicSuffix).length).toBeGreaterThan(200);
});

test('retired and shared suffixes say when and why', () => {
  const silent = governmentSuffixes.filter(({ kind, note }) => kind !== 'closed' && (note ?? '') === '');
  expect(silent).toEqual([]);
});

test('the countries without a suffix and those with free mail are known and give a reason', () => {
  for (const [country, reason] of Object.entries(countriesWithoutSuffix)) {
    expect(countryByCode(country)).not.toBeNull();
    expect(reason).not.toBe('');
  }
  const codes = freeMailCountries.map(({ country }) => country);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => countryByCode(code) === null)).toEqual([]);
  expect(freeMailReason('IN')).toContain('Gmail');
  expect(freeMailReason('DE')).toBeNull();
});
