import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { domainCommand } from '../../src/cli/commands/domain.ts';
import { registryCommand } from '../../src/cli/commands/registry.ts';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-domain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};

async function countersign(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { status: await run([domainCommand, registryCommand], args, io), out, err };
}

const dotgov = file(
  'dotgov.csv',
  'Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email\n' +
    'tolvernecountysheriff.gov,County,Tolverne County Sheriff,,Tolverne,OH,(blank)\nno domain,City,Nowhere,,Nowhere,NY,(blank)\n',
);

test('prints one line of JSON a domain, with the domain as typed in lower case', async () => {
  const words = ['domain', 'TolverneCountySheriff.us', 'othertown.gov', '--registry', dotgov, '--json'];
  const { status, out } = await countersign(...words);
  expect(status).toBe(0);
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      domain: 'tolvernecountysheriff.us',
      verdict: 'lookalike',
      of: ['tolvernecountysheriff.gov'],
      kind: 'other-suffix',
      agency: 'Tolverne County Sheriff',
    },
    { domain: 'othertown.gov', verdict: 'government-suffix', of: [], kind: 'not-in-published-list', agency: null },
  ]);
});

test('an imported snapshot answers like its list, and the report says what was left out', async () => {
  const snapshot = path.join(folder, 'dotgov.bin');
  const made = await countersign('registry', 'import', dotgov, '--out', snapshot, '--now', '2026-06-15T12:00:00Z');
  expect(made.status).toBe(0);
  expect(made.err.join('\n')).toMatch(/line 3: "no domain" skipped: not a domain name/);
  expect(made.err.at(-1)).toMatch(/dotgov-csv: 1 taken, 1 skipped/);
  const words = ['domain', 'tolvernecountysheriff.org', 'nosuch.gov', '--json', '--registry'];
  expect((await countersign(...words, snapshot)).out).toEqual((await countersign(...words, dotgov)).out);
});

test('a damaged snapshot and an empty list are named with the reason', async () => {
  const snapshot = path.join(folder, 'damaged.bin');
  await countersign('registry', 'import', dotgov, '--out', snapshot);
  const bytes = readFileSync(snapshot);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(snapshot, bytes);
  expect((await countersign('domain', 'a.example', '--registry', snapshot)).err[0]).toMatch(/damaged/);
  const empty = await countersign('registry', 'import', file('empty.txt', '\n'), '--out', snapshot);
  expect([empty.status, empty.err[0]]).toEqual([1, expect.stringMatching(/no domain in it/)]);
});

test.each([[['domain']], [['registry', 'import']], [['registry', 'export', 'x']], [['registry', 'import', 'x']]])(
  '%j is wrong usage',
  async (args) => {
    expect((await countersign(...args)).status).toBe(2);
  },
);
