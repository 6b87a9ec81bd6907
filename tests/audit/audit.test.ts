import '../helpers/indexed-db.ts';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { auditCsv } from '../../src/audit/csv.ts';
import { AuditVerifier } from '../../src/audit/verify.ts';
import { openAudit } from '../../src/background/audit/database.ts';
import { audit, exportAudit } from '../../src/background/audit/log.ts';
import { auditCommand } from '../../src/cli/commands/audit.ts';
import { run } from '../../src/cli/run.ts';
import { runs } from '../helpers/runs.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'countersign-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const database = await openAudit();
  await Promise.all([database.clear('lines'), database.clear('keys')]);
  database.close();
});

async function verify(text: string, ...more: string[]) {
  const file = path.join(folder, 'audit.ndjson');
  writeFileSync(file, text);
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return {
    status: await run([auditCommand], ['audit', 'verify', file, ...more], io),
    said: [...out, ...err].join('\n'),
  };
}

async function written(count: number): Promise<string> {
  const jobs = Array.from({ length: count }, (_, index) =>
    audit('assessment-seen', { level: 'verify', score: index }, NOW + index),
  );
  await Promise.all(jobs);
  return `${(await exportAudit(NOW + count)).join('\n')}\n`;
}

test('a log as it was written holds, entries written at once included, and names its key', async () => {
  const text = await written(30);
  const { status, said } = await verify(text);
  expect([status, said]).toEqual([0, expect.stringContaining('30 entries, whole')]);
  expect((await verify(await written(0))).status).toBe(0);
  expect(await verify(text, '--key', 'ab')).toMatchObject({ status: 1, said: expect.stringContaining('another key') });
});

test('an edit, a deletion, a change of order and a cut are each named with their line', async () => {
  const text = await written(5);
  const lines = text.split('\n');
  const swapped = [...lines];
  [swapped[2], swapped[3]] = [lines[3] ?? '', lines[2] ?? ''];
  const cases: [string, RegExp][] = [
    [text.replace('"score":2', '"score":3'), /line 4: entry 3 was changed/],
    [lines.filter((_, index) => index !== 2).join('\n'), /line 3: entry 2 is missing/],
    [swapped.join('\n'), /line 3: entry 2 is missing/],
    [lines.slice(0, 4).join('\n'), /closing line is missing/],
    [text.slice(0, -1), /cut off/],
    [`${text}${lines[1] ?? ''}\n`, /after the closing line/],
    ['', /empty/],
    ['hello\n', /no audit log/],
  ];
  for (const [broken, why] of cases)
    expect(await verify(broken)).toMatchObject({ status: 1, said: expect.stringMatching(why) });
});

test('an entry forged with all that follows it fails at the signature', async () => {
  const text = await written(3);
  const other = await (async () => {
    const database = await openAudit();
    await database.clear('keys');
    await database.clear('lines');
    database.close();
    return written(3);
  })();
  const [mine, theirs] = [text.split('\n'), other.split('\n')];
  // The other log's entries under this log's header, or under its closing line.
  expect((await verify([mine[0], ...theirs.slice(1)].join('\n'))).status).toBe(1);
  expect((await verify([...theirs.slice(0, 4), ...mine.slice(4)].join('\n'))).status).toBe(1);
});

const count = runs(1_000, 10_000);
test(`no random change goes unseen (${count} changes)`, async () => {
  const text = await written(12);
  const { publicKey } = JSON.parse(text.split('\n', 1)[0] ?? '{}') as { publicKey: string };
  const key = await crypto.subtle.importKey(
    'raw',
    Buffer.from(publicKey, 'hex'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  const holds = async (log: string): Promise<boolean> => {
    const verifier = new AuditVerifier({
      sha256: (part) => createHash('sha256').update(part).digest('hex'),
      verify: (named, part, signature) =>
        named === publicKey
          ? crypto.subtle.verify(
              { name: 'ECDSA', hash: 'SHA-256' },
              key,
              Buffer.from(signature, 'hex'),
              Buffer.from(part),
            )
          : Promise.resolve(false),
    });
    const lines = log.split('\n');
    const ends = lines.at(-1) === '';
    for (const line of ends ? lines.slice(0, -1) : lines) verifier.take(line);
    return !('problem' in (await verifier.end(ends)));
  };
  expect(await holds(text)).toBe(true);
  const place = fc.nat(text.length - 1);
  const change = fc.oneof(
    fc
      .tuple(place, fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
    fc
      .tuple(place, fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at)),
    fc.tuple(place, place).map(([at, to]) => text.slice(0, Math.min(at, to)) + text.slice(Math.max(at, to))),
    place.map((at) => text.slice(0, at)),
    fc.tuple(fc.nat(13), fc.nat(13)).map(([one, two]) => {
      const lines = text.split('\n');
      [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
      return lines.join('\n');
    }),
    fc.nat(13).map((at) => {
      const lines = text.split('\n');
      lines.splice(at, 0, lines[at] ?? '');
      return lines.join('\n');
    }),
  );
  await fc.assert(
    fc.asyncProperty(change, async (changed) => {
      if (changed !== text) expect(await holds(changed)).toBe(false);
    }),
    { numRuns: count },
  );
});

test('as CSV no cell is a formula, and the header and the closing line are left out', async () => {
  await audit('setting-changed', { id: '=cmd()' }, NOW);
  const csv = auditCsv(await exportAudit(NOW));
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain('"setting-changed","{""id"":""=cmd()""}"');
});
