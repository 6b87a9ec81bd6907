import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assessCommand } from '../../src/cli/commands/assess.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BODY =
  'Disclosure request. Please provide the subscriber information and the access logs of the account named in the order.';
const RECEIVED = 'Received: from mail.stranger.example by mx.coinharbor.example; Mon, 15 Jun 2026 09:00:00 +0000';

const mail = (...headers: string[]): string =>
  [
    ...headers,
    'From: "Ines Calloway" <ines.calloway@northmarch.police.uk>',
    'To: lawenforcement@coinharbor.example',
    'Date: Mon, 15 Jun 2026 09:00:00 +0000',
    'Subject: Disclosure request for subscriber information',
    'Content-Type: text/plain; charset=utf-8',
    '',
    BODY,
  ].join('\r\n');

const page = (results: string): string =>
  `<!doctype html><html lang="en"><title>Request</title><h1>Disclosure request</h1><dl>
  <dt>Requester</dt><dd>Ines Calloway</dd><dt>E-mail</dt><dd>ines.calloway@northmarch.police.uk</dd>
  <dt>Agency</dt><dd>Northmarch Police</dd><dt>Request type</dt><dd>Production order</dd>
  <dt>Case number</dt><dd>NM/12</dd><dt>Authentication-Results</dt><dd>${results}</dd></dl></html>`;

/** What the command line says of one file, with or without our mail servers named in a policy. */
async function assess(name: string, text: string, receivingHosts: string[] = []) {
  const [file, policy] = [path.join(folder, name), path.join(folder, 'policy.json')];
  writeFileSync(file, text);
  writeFileSync(policy, JSON.stringify({ receivingHosts }));
  const lines: string[] = [];
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  await assessCommand.run([file, '--policy', policy, '--now', '2026-06-15T12:00:00Z', '--json'], io as never);
  const { requests } = JSON.parse(lines[0] ?? '{}') as {
    requests: { fields: { authenticationResults: unknown }; findings: { id: string; catalogue: string[] }[] }[];
  };
  const [request] = requests;
  const rows = request?.findings.flatMap(({ catalogue }) => catalogue) ?? [];
  return { results: request?.fields.authenticationResults, rows: rows.filter((row) => ['D-6', 'D-7'].includes(row)) };
}

const FAILS = 'Authentication-Results: mx.coinharbor.example; spf=fail; dkim=none; dmarc=fail (p=reject)';
const FORGED = 'Authentication-Results: mx.coinharbor.example; spf=pass; dkim=pass; dmarc=pass';
const STRANGER = 'Authentication-Results: mx.stranger.example; spf=pass; dkim=pass; dmarc=pass';

test('a mail that our server found forged is D-6, whatever the mail said of itself before', async () => {
  const given = await assess('forged.eml', mail(FAILS, RECEIVED, FORGED), ['mx.coinharbor.example']);
  expect(given.results).toMatchObject({ spf: 'fail', dmarc: 'fail' });
  expect(given.rows).toEqual(['D-6']);
});

test('the word of any other server is not taken, on top of ours or alone', async () => {
  const onTop = await assess('on-top.eml', mail(STRANGER, FAILS, RECEIVED), ['mx.coinharbor.example']);
  expect(onTop.rows).toEqual(['D-6']);
  const alone = await assess('alone.eml', mail(STRANGER, RECEIVED), ['mx.coinharbor.example']);
  expect(alone).toEqual({ results: null, rows: [] });
});

test('without a server named the topmost result counts, also one that names no server', async () => {
  expect((await assess('top.eml', mail(FAILS, RECEIVED, STRANGER))).rows).toEqual(['D-6']);
  const exchange = 'Authentication-Results: spf=fail (sender IP is 192.0.2.7); dkim=none; dmarc=fail action=quarantine';
  expect((await assess('exchange.eml', mail(exchange, RECEIVED))).rows).toEqual(['D-6']);
});

test('a mail signed by another domain only is D-7', async () => {
  const signed = 'Authentication-Results: mx.coinharbor.example; dkim=pass header.d=bulk.example; dmarc=none';
  const given = await assess('signed.eml', mail(signed, RECEIVED), ['coinharbor.example']);
  expect(given.rows).toEqual(['D-7']);
});

test('a forwarder counts only when its seal is by one of our servers', async () => {
  const chain = 'Authentication-Results: mx.coinharbor.example; dmarc=fail; arc=pass';
  const seal = (host: string) => `ARC-Seal: i=1; a=rsa-sha256; d=${host}; s=s1; cv=none; b=AA`;
  const ours = await assess('arc.eml', mail(chain, RECEIVED, seal('coinharbor.example')), ['coinharbor.example']);
  expect(ours.results).toMatchObject({ dmarc: 'fail', arc: 'pass' });
  const stranger = await assess('arc-2.eml', mail(chain, RECEIVED, seal('list.example')), ['coinharbor.example']);
  expect(stranger.results).toMatchObject({ dmarc: 'fail', arc: null });
  expect([ours.rows, stranger.rows]).toEqual([['D-6'], ['D-6']]);
});

test('a page that shows the header is read the same way', async () => {
  const results = 'mx.coinharbor.example; spf=fail; dkim=none; dmarc=fail';
  expect((await assess('page.html', page(results), ['mx.coinharbor.example'])).rows).toEqual(['D-6']);
  expect((await assess('page.html', page(results))).rows).toEqual(['D-6']);
  expect(await assess('page.html', page(results), ['mx.elsewhere.example'])).toEqual({ results: null, rows: [] });
});
