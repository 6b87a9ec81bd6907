import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, readAllWithoutAdapters } from '../../scripts/portal-accuracy/measure.ts';
import { truthsBelow } from '../../scripts/portal-accuracy/truth.ts';
import { openPage } from '../../src/cli/html-document.ts';
import { copyPage } from '../../src/portals/copy/copy-page.ts';
import { lexiconFor } from '../../src/portals/lexicon/index.ts';
import { drain, readPage } from '../../src/portals/read/read-page.ts';
import type { PortalAdapter } from '../../src/schema/portal.ts';
import { PageReading } from '../../src/schema/reading.ts';

const lexicon = lexiconFor();

function read(body: string, adapters: readonly PortalAdapter[] = []): PageReading {
  const page = openPage(`<html lang="en"><body>${body}</body></html>`, 'https://portal.example/');
  const { copy } = drain(copyPage(page.document, { view: page.view, isVisible: page.isVisible, adapters }));
  return PageReading.parse(readPage(copy, { adapters, lexicon }));
}

const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const REQUEST = [
  row('Officer', 'Ines Calloway'),
  row('Officer email', 'ines.calloway@northmarch.police.uk'),
  row('Agency', 'Northmarch Police'),
  row('Request type', 'Production order'),
  row('Case number', 'NM/12'),
];

describe('invented pages in the idioms of seventeen products', () => {
  const truths = truthsBelow('tests/fixtures/portals');
  const said = readAllWithoutAdapters(truths.map(({ file }) => file));
  test.each(truths)('$file is read as it is shown', (truth) => {
    expect(measure([truth], said).faults).toEqual([]);
  });
});

test('an address that the sender typed, a recipient or a target is never the requester', () => {
  const { requests } = read(
    `<h1>Subpoena for records</h1><table>${row('From', 'Ines')}${row('To', 'legal@coinharbor.example')}${row('Targets', 'x@example.net')}${row('Case number', 'NM/12')}${row('Request type', 'Subpoena')}${row('Agency', 'Northmarch Police')}</table><div class="message-body">E-mail: other@example.org</div>`,
  );
  expect(requests[0]?.values.requesterEmail).toBeUndefined();
  expect(requests[0]?.values.targets).toEqual(['x@example.net']);
});

test('the last address in angle brackets counts, and the name keeps the one it holds', () => {
  const { requests } = read(
    `<table>${REQUEST.slice(2).join('')}${row('From', '"Northmarch &lt;a@northmarch.police.uk&gt;" &lt;b@relay.example&gt;')}</table>`,
  );
  expect(requests[0]?.values.requesterEmail).toBe('b@relay.example');
  expect(requests[0]?.values.requesterName).toBe('Northmarch <a@northmarch.police.uk>');
});

test('a typed name keeps the address it holds, unless the request came from it', () => {
  const asked = (typed: string) =>
    read(
      `<table>${row('From', '&lt;desk@relay.example&gt;')}</table><div class="message-body"><table>${row('Requesting officer', typed)}${REQUEST.slice(2).join('')}</table></div>`,
    ).requests[0]?.values.requesterName;
  expect(asked('Northmarch Desk &lt;ops@northmarch.police.uk&gt;')).toBe('Northmarch Desk <ops@northmarch.police.uk>');
  expect(asked('Northmarch Desk &lt;desk@relay.example&gt;')).toBe('Northmarch Desk');
});

test("a row names its sender as the page does, with an address that is not the sender's own", () => {
  const line = (name: string, email: string) =>
    `<article><h2>Subpoena for account records</h2><p>${name} · Northmarch Police</p><p>${email} · Mar 11, 2024, 11:37 AM</p></article>`;
  const { requests } = read(
    `<main><h1>Requests</h1>${line('Ines Calloway', 'i.calloway@northmarch.police.uk')}${line('Northmarch Desk &lt;ops@northmarch.police.uk&gt;', 'noreply@relay.example')}${line('Omar Finch', 'o.finch@northmarch.police.uk')}</main>`,
  );
  expect(requests.map(({ values }) => [values.requesterName, values.requesterEmail])).toEqual([
    ['Ines Calloway', 'i.calloway@northmarch.police.uk'],
    ['Northmarch Desk <ops@northmarch.police.uk>', 'noreply@relay.example'],
    ['Omar Finch', 'o.finch@northmarch.police.uk'],
  ]);
});

test('a page that shows the fields of a request without a value cannot be read, and gives no request', () => {
  const { page, reason, requests } = read(
    `<table>${['Agency', 'Request type', 'Legal basis', 'Case number'].map((label) => row(label, '-')).join('')}</table>`,
  );
  expect({ page, requests }).toEqual({ page: 'unreadable', requests: [] });
  expect(reason).toMatch(/value/);
});

test('a page on which its definition does not find what it expects cannot be read, and the reason names it', () => {
  const desk: PortalAdapter = {
    id: 'desk',
    name: 'Harlow Desk',
    matches: ['https://portal.example/*'],
    marks: ['.desk'],
    request: ['.desk'],
    list: null,
    ignore: [],
    fields: {},
    expects: ['subject'],
    reviewed: true,
  };
  const page = `<div class="desk"><table>${REQUEST.join('')}</table></div>`;
  const { page: kind, reason, requests, health } = read(page, [desk]);
  expect({ kind, requests, missing: health?.missing }).toEqual({
    kind: 'unreadable',
    requests: [],
    missing: ['subject'],
  });
  expect(reason).toMatch(/Harlow Desk has changed/);
  expect(read(page, [{ ...desk, reviewed: false }]).page).toBe('request');
});

test('form fields that stand in for the properties of a form change nothing', () => {
  const clobbered = `<form><input name="firstChild"><input name="nodeType"><input name="attributes"><table>${REQUEST.join('')}</table></form>`;
  expect(read(clobbered).requests[0]?.values.requesterEmail).toBe('ines.calloway@northmarch.police.uk');
});

test('whatever a page holds, reading it ends in a reading', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('From:', 'Agency', 'a@b.example', '((((', 'a@a@a@'),
  );
  const tag = fc.constantFrom(
    'div',
    'td',
    'th',
    'dl',
    'dt',
    'dd',
    'form',
    'label',
    'table',
    'tr',
    'h1',
    'span',
    'button',
  );
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      text.map((value) => value.replaceAll('<', '&lt;')),
      fc
        .tuple(tag, fc.array(tie('node'), { maxLength: 5 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (html) => ['request', 'list', 'other', 'unreadable'].includes(read(html).page)),
    {
      numRuns: process.env.COUNTERSIGN_FULL === '1' ? 5_000 : 150,
    },
  );
});

test.each(['a.a.a.', 'a@a@', '((((', '@', ':'])('100 kB of %j is read at once', (piece) => {
  const html = `<h1>Subpoena</h1><p>${piece.repeat(100_000 / piece.length)}</p>`;
  const start = performance.now();
  expect(read(html).page).toBe('other');
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('of elements that look alike, each hidden row and each hidden column is marked as such', () => {
  const rows = Array.from({ length: 30 }, (_, index) => `<tr><td>a${index}</td><td>b${index}</td></tr>`).join('');
  const page = openPage(`<html lang="en"><body><table>${rows}</table></body></html>`, 'https://portal.example/');
  let asked = 0;
  const isVisible = (element: Element): boolean => {
    asked += 1;
    const text = element.textContent ?? '';
    return !text.startsWith('b') && !text.includes('a20');
  };
  const { copy } = drain(copyPage(page.document, { view: page.view, isVisible, adapters: [] }));
  const hidden = [...copy.tokens.matchAll(/\["td",0,1\],"(\w+)"/g)].map(([, text]) => text);
  const columns = Array.from({ length: 30 }, (_, index) => `b${index}`);
  expect(hidden).toEqual([...columns.slice(0, 20), 'a20', ...columns.slice(20)]);
  expect(asked).toBeLessThan(60);
});
