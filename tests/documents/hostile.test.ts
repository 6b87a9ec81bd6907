import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { examine } from '../../src/documents/examine.ts';
import type { DocumentFacts } from '../../src/schema/document.ts';
import { DocumentFacts as Facts } from '../../src/schema/document.ts';
import { bytesOf, type Objects, order, orderObjects, pdfText, saveAgain } from '../helpers/pdf.ts';

const MUTATIONS = process.env.COUNTERSIGN_FULL === '1' ? 20_000 : 400;
const MOST_MS = 5_000;
const MOST_BYTES = 300 * 1024 * 1024;

const look = async (bytes: Uint8Array): Promise<DocumentFacts> =>
  (await examine(bytes, 'order.pdf', { now: () => performance.now() })).document;

/** Either it was examined, or it says why not and holds nothing else. */
function expectClear(document: DocumentFacts): void {
  expect(Facts.safeParse(document).success).toBe(true);
  if (document.examined) return;
  expect(Object.keys(document).sort()).toEqual(['examined', 'kind', 'reason']);
  expect((document.reason ?? '').length).toBeGreaterThan(5);
}

const packed = (data: string): string => deflateSync(Buffer.from(data, 'latin1')).toString('latin1');
const flate = (data: string, dict = '/Filter /FlateDecode') => ({ dict, data: packed(data) });
const withContent = (content: Objects[number], more: Objects = {}) =>
  pdfText({ ...orderObjects(''), 4: content, ...more });

const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['arrays 100,000 deep', () => pdfText({ 1: '['.repeat(100_000) })],
  ['dictionaries 50,000 deep', () => pdfText({ 1: '<</A'.repeat(50_000) })],
  [
    'a page that is its own parent and child',
    () => pdfText({ 1: '<< /Pages 2 0 R >>', 2: '<< /Kids [2 0 R 3 0 R] >>', 3: '<< /Kids [2 0 R] >>' }),
  ],
  ['references in a circle', () => pdfText({ 1: '<< /Pages 2 0 R >>', 2: '3 0 R', 3: '2 0 R' })],
  [
    'a stream said to be 500 MB long',
    () => pdfText({ ...orderObjects(order()), 10: '<< /Length 524288000 >>\nstream\nx' }),
  ],
  ['a page of 30 MB packed into 30 kB', () => withContent(flate(' '.repeat(30_000_000)))],
  [
    'a page packed twice over',
    () => withContent({ dict: '/Filter [/FlateDecode /FlateDecode]', data: packed(packed('q '.repeat(9_000_000))) }),
  ],
  ['a page of three million operators', () => withContent(flate('q Q '.repeat(1_500_000)))],
  [
    'a form that draws itself',
    () =>
      withContent('<< /Length 5 >>\nstream\n/S Do\nendstream', {
        8: { dict: '/Subtype /Form /Resources << /XObject << /S 8 0 R >> >>', data: '/S Do '.repeat(50) },
      }),
  ],
  [
    '100,000 objects',
    () =>
      pdfText({
        ...orderObjects(order()),
        ...Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [100 + at, '<< /A 1 >>'])),
      }),
  ],
  ['200,000 objects', () => `%PDF-1.7\n${'7 0 obj 1 endobj\n'.repeat(200_000)}`],
  ['objects without an end', () => `%PDF-1.7\n${'7 0 obj << /A (b) >> stream\n'.repeat(60_000)}`],
  ['strings without an end', () => `%PDF-1.7\n${'7 0 obj << /A ('.repeat(60_000)}`],
  ['hexadecimal strings without an end', () => `%PDF-1.7\n${'7 0 obj <4'.repeat(60_000)}`],
  [
    'an object stream that says it holds a million',
    () =>
      pdfText({
        ...orderObjects(order()),
        10: flate('1 0 '.repeat(400_000), '/Type /ObjStm /N 1000000 /First 1600000 /Filter /FlateDecode'),
      }),
  ],
  [
    'a table of glyphs without bounds',
    () =>
      pdfText({
        ...orderObjects(order()),
        5: '<< /Type /Font /Subtype /Type0 /ToUnicode 10 0 R >>',
        10: flate(`${'<0000> <FFFFFFFF> <0041> '.repeat(2000)}endbfrange`),
      }),
  ],
  [
    'thousands of areas over thousands of words',
    () =>
      withContent(
        flate(`${'BT /F1 9 Tf 9 9 Td (word) Tj ET\n'.repeat(20_000)}${'1 g 1 1 90 90 re f\n'.repeat(20_000)}`),
      ),
  ],
  ['500 saves', () => `${pdfText(orderObjects(order()))}${'startxref\n0\n%%EOF\n'.repeat(500)}`],
  [
    'sixty saves of a long page',
    () =>
      Array.from({ length: 60 }).reduce<string>(
        (pdf, _, at) => saveAgain(pdf, { 4: flate(`${order()} % ${at}\n`.repeat(300)) }),
        pdfText(orderObjects(order())),
      ),
  ],
  [
    'a table of contents that lies',
    () => pdfText(orderObjects(order())).replace(/startxref\n\d+/, 'startxref\n99999999999'),
  ],
  [
    'a signature over bytes that are not there',
    () =>
      pdfText({
        ...orderObjects(order()),
        10: '<< /Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange [0 10 20 999999999] /Contents <3082FFFF> >>',
      }),
  ],
  [
    'certificates 10,000 deep',
    () =>
      pdfText({
        ...orderObjects(order()),
        10: `<< /SubFilter /adbe.pkcs7.detached /ByteRange [0 10 20 30] /Contents <${'3080'.repeat(10_000)}> >>`,
      }),
  ],
  [
    'a file that is a program and an archive too',
    () => `MZ\u0090\n${pdfText(orderObjects(order()))}PK\u0003\u0004${'x'.repeat(900)}`,
  ],
  ['pictures without end marks', () => withContent(flate('BI /W 9 /H 9 ID x '.repeat(100_000)))],
  [
    'notes by the thousand',
    () =>
      pdfText(
        orderObjects(
          order(),
          {
            10: '<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 11 0 R >> >>',
            11: { dict: '/BBox [0 0 1 1]', data: order() },
          },
          `/Annots [${'10 0 R '.repeat(5000)}]`,
        ),
      ),
  ],
];

test.each(HOSTILE)(
  'ends clearly and soon: %s',
  async (_name, make) => {
    const bytes = bytesOf(make());
    const [before, started] = [process.memoryUsage.rss(), performance.now()];
    const document = await look(bytes);
    const took = performance.now() - started;
    expectClear(document);
    expect(took).toBeLessThan(MOST_MS);
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_BYTES);
  },
  20_000,
);

/** Numbers that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'obj',
  'endobj',
  'stream\n',
  'endstream',
  '/Kids',
  '/Parent 3 0 R',
  '9999999999',
  '-1',
  '%%EOF',
  'xref',
  '/Length 4 0 R',
  'R',
  'BT',
  'Do',
  'q',
  '\u0000',
  '\u00ff',
  '<FFFF>',
  '/ByteRange [0 1 2 3]',
];

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let out = new Uint8Array(bytes);
  const times = 1 + Math.floor(random() * 6);
  for (let turn = 0; turn < times; turn++) {
    const at = Math.floor(random() * out.length);
    const kind = random();
    if (kind < 0.35) out[at] = Math.floor(random() * 256);
    else if (kind < 0.6) out = splice(out, at, 0, bytesOf(WORDS[Math.floor(random() * WORDS.length)] ?? ''));
    else if (kind < 0.8) out = splice(out, at, Math.floor(random() * 80), new Uint8Array());
    else if (kind < 0.95) out = splice(out, at, 0, out.subarray(Math.floor(random() * out.length)).slice(0, 300));
    else out = out.slice(0, at);
  }
  return out;
}

function splice(bytes: Uint8Array, at: number, gone: number, come: Uint8Array): Uint8Array<ArrayBuffer> {
  const rest = bytes.subarray(Math.min(bytes.length, at + gone));
  const out = new Uint8Array(at + come.length + rest.length);
  out.set(bytes.subarray(0, at));
  out.set(come, at);
  out.set(rest, at + come.length);
  return out;
}

const SEEDS = [
  pdfText(orderObjects(order())),
  saveAgain(pdfText(orderObjects(order())), { 4: flate(order()) }),
  withContent(flate(`${order()} q 100 0 0 100 0 0 cm /P Do Q 1 g 1 1 50 50 re f`), {
    7: { dict: '/Subtype /Image /Width 9 /Height 9 /SMask 8 0 R', data: 'x' },
  }),
  pdfText({
    ...orderObjects(order()),
    10: flate('11 0 12 5 << >> << /S /JavaScript /JS (a) >>', '/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode'),
  }),
].map(bytesOf);

test(`${MUTATIONS} damaged files: none breaks the examination, each ends clearly and soon`, async () => {
  const random = numbers(20_261_123);
  let slowest = 0;
  const before = process.memoryUsage.rss();
  let most = 0;
  for (let run = 0; run < MUTATIONS; run++) {
    const bytes = mutate(SEEDS[run % SEEDS.length] ?? new Uint8Array(), random);
    const started = performance.now();
    expectClear(await look(bytes));
    slowest = Math.max(slowest, performance.now() - started);
    if (run % 50 === 0) most = Math.max(most, process.memoryUsage.rss() - before);
  }
  console.log(
    `${MUTATIONS} damaged files: slowest ${Math.round(slowest)} ms, memory grew by at most ${Math.round(most / 1e6)} MB`,
  );
  expect(slowest).toBeLessThan(MOST_MS);
  expect(most).toBeLessThan(MOST_BYTES);
}, 900_000);
