import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../src/engine/registry/csv.ts';
import { importRegistry } from '../../../src/engine/registry/import.ts';

const DOTGOV = [
  'Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email',
  'elmsford.gov,City,Village of Elmsford,,Elmsford,NY,(blank)',
  'harlowso.gov,County,"Harlow County Sheriff\'s Office, Main Street",,Harlow,OH,soc@harlowso.gov',
  'votesharlow.gov,County - Election,Harlow County,,Harlow,OH,(blank)',
  'marshals.gov,Federal - Executive,Department of Justice,U.S. Marshals Service,Washington,DC,(blank)',
  'not a domain,City,Nowhere,,Nowhere,NY,(blank)',
  'elmsford.gov,City,Village of Elmsford,,Elmsford,NY,(blank)',
].join('\r\n');

test('knows the .gov CSV by its header and takes names, places and kinds of body', () => {
  const { format, entries, skipped, published } = importRegistry(DOTGOV, 'dotgov.csv');
  expect(format).toBe('dotgov-csv');
  expect(published).toEqual(['gov']);
  expect(entries.map(({ domain, name, city, type }) => [domain, name, city, type])).toEqual([
    ['elmsford.gov', 'Village of Elmsford', 'Elmsford', 'government'],
    ['harlowso.gov', "Harlow County Sheriff's Office, Main Street", 'Harlow', 'police'],
    ['votesharlow.gov', 'Harlow County', 'Harlow', 'other'],
    ['marshals.gov', 'U.S. Marshals Service', 'Washington', 'federal-police'],
  ]);
  expect(entries[3]?.parent).toBe('Department of Justice');
  expect(skipped).toEqual([
    { line: 6, text: 'not a domain', reason: 'not a domain name' },
    { line: 7, text: 'elmsford.gov', reason: 'listed twice' },
  ]);
});

test('knows the German list by its header', () => {
  const text = 'Domain Name,Domain Type,Agency,City,State\noberau.de,City,Non-Federal Agency,Oberau,BY\n';
  expect(importRegistry(text, 'de.csv').entries[0]).toMatchObject({
    name: 'Oberau',
    country: 'DE',
    type: 'government',
  });
});

test('takes the UK list and leaves out whole suffixes', () => {
  const domains = [
    { domain_pattern: '*.gov.uk', notes: 'Covers all', organisation_type_id: null },
    { domain_pattern: 'elmshire.gov.uk', notes: 'Local authority: Elmshire', organisation_type_id: 'local_authority' },
  ];
  const { format, entries, skipped } = importRegistry(JSON.stringify({ version: '1', domains }), 'uk.json');
  expect(format).toBe('uk-json');
  expect(entries[0]).toMatchObject({ domain: 'elmshire.gov.uk', name: 'Elmshire', country: 'GB' });
  expect(skipped[0]?.reason).toBe('a whole suffix, not a name');
});

test('takes a plain list, with comments and addresses of sites', () => {
  const { entries, skipped } = importRegistry(
    '# ours\nhttps://www.elmsford.gov/police\n\npolice.uk\n1.2.3.4\n',
    'list.txt',
  );
  expect(entries.map(({ domain }) => domain)).toEqual(['elmsford.gov']);
  expect(skipped.map(({ reason }) => reason)).toEqual(['a public suffix, not a name', 'not a domain name']);
});

test('any text is read without an error, and each line ends up taken or skipped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { entries, skipped } = importRegistry(text, 'any');
      expect(entries.length + skipped.length).toBeLessThanOrEqual(text.split('\n').length + 1);
    }),
    { numRuns: 1_000 },
  );
});

test('quoted cells may hold commas, line ends and quotes', () => {
  const rows = [...csvRows('a,"b, ""c""\nd",e\r\n"f"x,g\n\n"open,')];
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b, "c"\nd', 'e'] },
    { line: 3, cells: ['f', 'g'] },
    { line: 5, cells: ['open,'] },
  ]);
});
