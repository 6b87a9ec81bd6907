import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentCommand } from '../../src/cli/commands/document.ts';
import { bytesOf, order, orderObjects, pdfText } from '../helpers/pdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-document-'));

async function examined(name: string, pdf: string, ...options: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, bytesOf(pdf));
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { status: await documentCommand.run([file, ...options], io), out, err, file };
}

test('prints file, kind, document and findings, one line a file', async () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const pdf = pdfText(orderObjects(order(), { 11: script }));
  const { status, out, file } = await examined('order.pdf', pdf, '--json', '--now', '2026-05-04T10:00:00Z');
  expect(status).toBe(0);
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    file,
    kind: 'pdf',
    document: { examined: true, eofCount: 1, signature: 'none' },
    findings: [{ id: 'file-holds-active-parts', catalogue: ['F-14'], severity: 'high' }],
  });
});

test('says in words what it found', async () => {
  expect((await examined('plain.pdf', pdfText(orderObjects(order())))).out).toEqual([
    `${path.join(folder, 'plain.pdf')}: pdf, nothing odd found`,
  ]);
});

test('a file that cannot be examined has a reason, no findings, and fails the command', async () => {
  const { status, out, err } = await examined('broken.pdf', '%PDF-1.7 and no more', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ document: { examined: false }, findings: [] });
  expect(err[0]).toContain('broken.pdf: could not examine: no page can be found in it');
});
