import { parse } from 'tldts';
import { expect, test } from 'vitest';
import { agencies } from '../../src/data/agencies/index.ts';
import { corpusText } from '../helpers/corpus.ts';

/** First cells of a CSV whose first cell is never quoted, lower case, without its heading. */
const firstCells = (csv: string): string[] =>
  csv
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split(',')[0]?.trim().toLowerCase() ?? '')
    .filter((cell) => cell !== '');

/** `Example,City,"City of X, Y",,Town,CA,mail` to the cell of the state: the last but one, and no comma stands in either. */
const stateOf = (line: string): string => line.split(',').at(-2)?.trim() ?? '';

const below = (ending: string) =>
  agencies.flatMap((agency) =>
    [...agency.domains, ...(agency.retiredDomains ?? [])]
      .filter((domain) => domain.endsWith(ending))
      .map((domain) => ({ domain, agency })),
  );

const NOT_LISTED = 'not in the published list';

test('every .gov name is in the published list, under the state its row says', () => {
  const csv = corpusText('data/us-dotgov.csv', 'agencies under .gov against the published list');
  if (csv === null) return;
  const states = new Map(
    csv.split(/\r?\n/u).map((line) => [line.split(',')[0]?.trim().toLowerCase() ?? '', stateOf(line)]),
  );
  const rows = below('.gov');
  const wrong = rows.filter(({ domain, agency }) => {
    const state = states.get(parse(domain).domain ?? '');
    return state === undefined || (agency.region !== undefined && agency.region !== state);
  });
  console.log(`${rows.length} .gov names checked against ${states.size} published ones`);
  expect(wrong.map(({ domain, agency }) => `${domain}: ${agency.name}`)).toEqual([]);
});

test('a row that says it was checked is in the list it names', () => {
  const csv = corpusText('data/us-dotgov.csv', 'reviewed rows under .gov');
  if (csv === null) return;
  const listed = new Set(firstCells(csv));
  const claims = agencies.filter(({ reviewed, country }) => reviewed && country === 'US');
  expect(claims.filter(({ domains }) => !listed.has(domains[0] ?? '')).map(({ name }) => name)).toEqual([]);
  const others = agencies.filter(({ reviewed, country }) => reviewed && country !== 'US');
  expect(others.filter(({ provenance }) => !provenance.includes('published list')).map(({ name }) => name)).toEqual([]);
});

test('every police.uk name is in a published list, today’s or the retired one, or says that it is not', () => {
  const mail = corpusText('data/uk-police-mail-domains.txt', 'police.uk names against published lists');
  const sector = corpusText('data/uk-public-sector-domains.json', 'public-sector names under .uk');
  if (mail === null || sector === null) return;
  const listed = new Set(
    [...mail.split(/\s+/u), ...sector.matchAll(/"domain_pattern": "([^"]+)"/gu)].map((hit) =>
      typeof hit === 'string' ? hit : (hit[1] ?? ''),
    ),
  );
  const covered = (domain: string) =>
    listed.has(domain) ||
    (!domain.endsWith('.police.uk') &&
      [...listed].some((pattern) => pattern.startsWith('*.') && domain.endsWith(pattern.slice(1))));
  const rows = below('.uk');
  const silent = rows.filter(
    ({ domain, agency }) =>
      !covered(domain) &&
      !(agency.retiredDomains ?? []).some((name) => listed.has(name)) &&
      !agency.provenance.includes(NOT_LISTED),
  );
  console.log(`${rows.length} .uk names checked against ${listed.size} published names and patterns`);
  expect(silent.map(({ domain }) => domain)).toEqual([]);
});

test('every German name is in the published list of 2020 or says that it is not', () => {
  const csv = corpusText('data/de-domains.csv', 'German names against the published list');
  if (csv === null) return;
  const listed = new Set(firstCells(csv));
  const rows = agencies
    .filter(({ country }) => country === 'DE')
    .flatMap((agency) => agency.domains.map((domain) => ({ domain, agency })));
  const silent = rows.filter(
    ({ domain, agency }) => !listed.has(parse(domain).domain ?? '') && !agency.provenance.includes(NOT_LISTED),
  );
  console.log(`${rows.length} German names checked against ${listed.size} published ones`);
  expect(silent.map(({ domain }) => domain)).toEqual([]);
});
