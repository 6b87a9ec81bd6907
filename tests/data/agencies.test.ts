import { parse } from 'tldts';
import { expect, test } from 'vitest';
import { agencies } from '../../src/data/agencies/index.ts';
import { countryByCode } from '../../src/data/countries.ts';
import { foldName } from '../../src/data/fold-name.ts';
import { Agency } from '../../src/schema/agency.ts';

const named = agencies.flatMap((agency) => agency.domains.map((domain) => ({ domain, agency })));
const withRetired = agencies.flatMap((agency) => [...agency.domains, ...(agency.retiredDomains ?? [])]);

test('there are at least 1,500 agencies of at least 60 countries', () => {
  expect(agencies.length).toBeGreaterThanOrEqual(1500);
  expect(new Set(agencies.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
});

test('every row is a valid agency of a known country with a site, a contact page, provenance and no telephone number', () => {
  for (const agency of agencies) {
    expect(() => Agency.parse(agency), agency.name).not.toThrow();
    expect(agency.country === 'XX' || countryByCode(agency.country) !== null, agency.country).toBe(true);
    expect(agency.writtenAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(agency.provenance.length).toBeGreaterThan(10);
    expect(agency.phone).toBeUndefined();
    for (const address of [agency.site, agency.contact]) expect(URL.canParse(address ?? ''), agency.name).toBe(true);
  }
});

test('every domain is lower-case ASCII and a name that somebody can hold', () => {
  for (const domain of withRetired) {
    expect(domain).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    const { publicSuffix, isIcann, domainWithoutSuffix } = parse(domain);
    expect([isIcann, domain === publicSuffix], domain).toEqual([true, false]);
    expect(domainWithoutSuffix, domain).not.toBe('');
  }
});

test('no domain stands in two rows, and no row has two names for one thing', () => {
  const seen = new Set<string>();
  const twice = withRetired.filter((domain) => seen.size === seen.add(domain).size);
  expect(twice).toEqual([]);
  const same = agencies.filter(({ name, nameEn }) => nameEn !== undefined && foldName(nameEn) === foldName(name));
  expect(same.map(({ name }) => name)).toEqual([]);
});

test('a domain under a country code belongs to an agency of that country', () => {
  /** Endings that are no country here, or are used across a border on purpose. */
  const OPEN = new Set([
    'com',
    'net',
    'org',
    'info',
    'gov',
    'mil',
    'int',
    'eu',
    'online',
    'hamburg',
    'nrw',
    'cat',
    'eus',
  ]);
  const foreign = named.filter(({ domain, agency }) => {
    const ending = domain.slice(domain.lastIndexOf('.') + 1);
    const country = ending === 'uk' ? 'GB' : ending.toUpperCase();
    return !OPEN.has(ending) && countryByCode(country) !== null && country !== agency.country;
  });
  expect(foreign.map(({ domain, agency }) => `${domain} ${agency.country}`).sort()).toEqual([
    'guernsey.police.uk GG',
    'jersey.police.uk JE',
  ]);
});
