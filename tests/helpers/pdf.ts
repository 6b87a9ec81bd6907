/** Writes small PDF files by hand, so that a test says exactly what is in them. */
import { fromLatin1 } from '../../src/documents/bytes.ts';

/** Objects by number: a body, or a dictionary with the bytes of its stream. */
export type Objects = Readonly<Record<number, string | { dict: string; data: string }>>;

const body = (value: Objects[number]): string =>
  typeof value === 'string'
    ? value
    : `<< ${value.dict} /Length ${value.data.length} >>\nstream\n${value.data}\nendstream`;

function section(objects: Objects, at: number, trailer: string): string {
  let text = '';
  const offsets: [number, number][] = [];
  for (const [number, value] of Object.entries(objects)) {
    offsets.push([Number(number), at + text.length]);
    text += `${number} 0 obj\n${body(value)}\nendobj\n`;
  }
  const xref = at + text.length;
  const rows = offsets
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  return `${text}xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size 99 /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
}

/** A file of one save, as text of one character a byte. */
export const pdfText = (objects: Objects, trailer = ''): string => {
  const head = '%PDF-1.7\n';
  return head + section(objects, head.length, trailer);
};

/** The same file saved upon itself. */
export const saveAgain = (pdf: string, objects: Objects, trailer = ''): string =>
  pdf + section(objects, pdf.length, trailer);

/** A page of lines, top to bottom, each in the font that it names. */
export const lines = (...texts: readonly (readonly [font: string, text: string])[]): string =>
  texts.map(([font, text], index) => `BT /${font} 12 Tf 72 ${720 - 16 * index} Td (${text}) Tj ET`).join('\n');

const FONT = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`;

/** An order of one page; more objects, or others in their place, from 10 on. */
export const orderObjects = (content: string, more: Objects = {}, page = ''): Objects => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> /XObject << /P 7 0 R /S 8 0 R >> >> ${page} >>`,
  4: { dict: '', data: content },
  5: FONT('Times-Roman'),
  6: FONT('Helvetica'),
  ...more,
});

/** Ten lines as an order has them. */
export const ORDER: readonly (readonly [string, string])[] = [
  ['F1', 'District Court of Example Town'],
  ['F1', 'Order of 12 March 2026 in the matter 24 C 118'],
  ['F1', 'The company named below is ordered to produce the records'],
  ['F1', 'that are described in the annex within ten days of service.'],
  ['F1', 'The records are to be sent to the clerk of this court only.'],
  ['F1', 'This order is made under section 12 of the Records Act.'],
];

export const order = (...extra: readonly (readonly [string, string])[]): string => lines(...ORDER, ...extra);
export const bytesOf = (pdf: string): Uint8Array => fromLatin1(pdf);
