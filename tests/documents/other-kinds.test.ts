import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { examine } from '../../src/documents/examine.ts';
import { bytesOf, order, orderObjects, pdfText } from '../helpers/pdf.ts';

const look = async (bytes: Uint8Array, name = 'file') =>
  (await examine(bytes, name, { now: () => performance.now() })).document;

/** A ZIP archive, each file packed. */
function zip(files: Readonly<Record<string, Uint8Array | string>>, flags = 0): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(Buffer.from(content));
    const head = Buffer.alloc(30);
    head.write('PK\u0003\u0004', 'latin1');
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const row = Buffer.alloc(46);
    row.write('PK\u0001\u0002', 'latin1');
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(data.length, 20);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), data);
    list.push(row, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}

const script = bytesOf(pdfText(orderObjects(order(), { 11: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' })));

test('a word-processor file tells who wrote it, and which changes are still marked', async () => {
  const document = await look(
    zip({
      'docProps/core.xml':
        '<x><dc:creator>R. Quill</dc:creator><dcterms:created xsi:type="y">2026-03-12T10:00:00Z</dcterms:created><cp:lastModifiedBy>ghost_99</cp:lastModifiedBy></x>',
      'docProps/app.xml': '<x><Application>Microsoft Office Word</Application></x>',
      'word/document.xml':
        '<w:p><w:ins w:id="1" w:author="A &amp; B"><w:r/></w:ins><w:del w:id="2" w:author="C"><w:r/></w:del><w:rPr><w:vanish/></w:rPr></w:p>',
      'word/vbaProject.bin': 'x',
    }),
  );
  expect(document).toMatchObject({
    kind: 'docx',
    author: 'R. Quill',
    createdAt: '2026-03-12T10:00:00Z',
    creator: 'Microsoft Office Word',
  });
  expect(document.history).toContain('last saved by: ghost_99');
  expect(document.oddities?.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
    'tracked-changes: 2 changes marked, by A & B, C',
    'hidden-text: 1 places set as hidden',
    'embedded-program: word/vbaProject.bin',
  ]);
});

test('files in an archive are examined as files of their own, two deep', async () => {
  const document = await look(zip({ 'a/order.pdf': script, 'inner.zip': zip({ 'order.pdf': script }) }));
  expect(document.parts?.[0]).toMatchObject({
    name: 'a/order.pdf',
    document: { kind: 'pdf', oddities: [{ kind: 'script' }] },
  });
  expect(document.parts?.[1]?.document.parts?.[0]).toMatchObject({ name: 'order.pdf', document: { kind: 'pdf' } });
  const deep = zip({ 'b.zip': zip({ 'c.zip': zip({ 'd.zip': zip({ 'order.pdf': script }) }) }) });
  expect(JSON.stringify(await look(deep))).toContain('too deep within other files');
});

test('a locked archive says so', async () => {
  expect((await look(zip({ 'order.pdf': script }, 1))).oddities).toMatchObject([
    { kind: 'password', detail: 'order.pdf' },
  ]);
});

test('an archive that unpacks without end is not examined', async () => {
  const bomb = zip(Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.txt`, Buffer.alloc(20_000_000)])));
  expect(await look(bomb)).toMatchObject({ examined: false, reason: 'it unpacks to more than this reader takes' });
  expect(await look(zip({ a: Buffer.alloc(30_000_000) }))).toMatchObject({ examined: false });
  const many = zip(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}`, 'x'])));
  expect(await look(many)).toMatchObject({ examined: false, reason: 'it holds more files than this reader takes' });
});

test('a mail within a mail gives its files', async () => {
  const mail = [
    'From: Dana <dana@northmarch.example>',
    'Subject: Order',
    'Date: Thu, 12 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: application/pdf; name=order.pdf',
    'Content-Disposition: attachment; filename=order.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(script).toString('base64'),
    '--b--',
    '',
  ].join('\r\n');
  expect(await look(bytesOf(mail), 'request.eml')).toMatchObject({
    kind: 'eml',
    author: 'dana@northmarch.example',
    createdAt: '2026-03-12T09:00:00.000Z',
    parts: [{ name: 'order.pdf', document: { oddities: [{ kind: 'script' }] } }],
  });
});

/** An Exif block: camera, program, two dates. */
function exif(): Buffer {
  const texts = ['Fonocam\0', 'Adobe Photoshop 26\0', '2026:03:14 09:00:00\0', '2026:03:12 10:00:00\0'];
  const tags = [0x10f, 0x131, 0x132, 0x9003];
  const start = 8 + 2 + 12 * 5 + 4;
  const block = Buffer.alloc(start);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(5, 8);
  let offset = start;
  for (const [index, text] of texts.entries()) {
    const at = 10 + 12 * index;
    block.writeUInt16LE(tags[index] ?? 0, at);
    block.writeUInt16LE(2, at + 2);
    block.writeUInt32LE(text.length, at + 4);
    block.writeUInt32LE(offset, at + 8);
    offset += text.length;
  }
  block.writeUInt16LE(0x8825, 10 + 48);
  return Buffer.concat([block, Buffer.from(texts.join(''), 'latin1')]);
}

test('a photo tells its camera, its dates, the program that saved it and whether it says where', async () => {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif()]);
  const size = Buffer.from([(data.length + 2) >> 8, (data.length + 2) & 255]);
  const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), size, data, Buffer.from([0xff, 0xda, 0, 2])]);
  expect(await look(new Uint8Array(photo))).toMatchObject({
    kind: 'jpeg',
    creator: 'Fonocam',
    producer: 'Adobe Photoshop 26',
    createdAt: '2026-03-12T10:00:00Z',
    modifiedAt: '2026-03-14T09:00:00Z',
    oddities: [{ kind: 'edited-picture' }, { kind: 'place-in-picture' }],
  });
  expect(await look(new Uint8Array(exif()))).toMatchObject({ kind: 'tiff', creator: 'Fonocam' });
});

test('a PNG picture tells the program that saved it', async () => {
  const chunk = (name: string, text: string) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(text.length, 0);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, Buffer.from(text, 'latin1'), Buffer.alloc(4)]);
  };
  const picture = Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('tEXt', 'Software\0GIMP 3'),
    chunk('IEND', ''),
  ]);
  expect(await look(new Uint8Array(picture))).toMatchObject({ kind: 'png', producer: 'GIMP 3', oddities: [] });
});

test.each([
  'PK\u0003\u0004',
  '\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif',
  '\u0089PNG\r\n\u001a\n\u00ff\u00ff\u00ff\u00ff',
  'II*\u0000\u00ff\u00ff\u00ff\u00ff',
  'From: a\r\nTo: b\r\n\r\n',
  '\u00d0\u00cf\u0011\u00e0',
])('a stump of a file ends clearly', async (text) => {
  const document = await look(bytesOf(text));
  expect(typeof document.examined).toBe('boolean');
});
