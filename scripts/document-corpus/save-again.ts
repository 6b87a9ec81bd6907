import type { Workshop } from './tools.ts';

/** Objects to append, by number; `data` makes one a stream. */
export type Appended = Readonly<Record<number, string | { dict: string; data: Buffer }>>;

const bodyOf = (value: Appended[number]): Buffer =>
  typeof value === 'string'
    ? Buffer.from(value, 'latin1')
    : Buffer.concat([
        Buffer.from(`<< ${value.dict} /Length ${value.data.length} >>\nstream\n`, 'latin1'),
        value.data,
        Buffer.from('\nendstream', 'latin1'),
      ]);

export interface Outline {
  trailer: string;
  root: number;
  size: number;
  /** Number of each page's own object, and of the first stream of its content. */
  pages: { object: number; content: number }[];
}

/** Object numbers of a file, as qpdf tells them. */
export function outline(shop: Workshop, file: string): Outline {
  const trailer = shop.run('qpdf', ['--show-object=trailer', file]).trim();
  const pages = [
    ...shop
      .run('qpdf', ['--show-pages', file])
      .matchAll(/page \d+: (\d+) 0 R(?:\n {2}images:\n(?: {4}.*\n)*)?\n {2}content:\n {4}(\d+) 0 R/g),
  ];
  return {
    trailer,
    root: Number(/\/Root (\d+)/.exec(trailer)?.[1]),
    size: Number(/\/Size (\d+)/.exec(trailer)?.[1]),
    pages: pages.map(([, object, content]) => ({ object: Number(object), content: Number(content) })),
  };
}

export const showObject = (shop: Workshop, file: string, number: number): string =>
  shop.run('qpdf', [`--show-object=${number}`, file]).trim();
export const showStream = (shop: Workshop, file: string, number: number): string =>
  shop.run('qpdf', [`--show-object=${number}`, '--filtered-stream-data', file]);

/** Saves a file upon itself (ISO 32000-2, 7.5.6): the old bytes stay, the objects and a table of them follow. */
export function saveAgain(shop: Workshop, file: string, objects: Appended, size?: number): Buffer {
  const before = shop.read(file);
  const { trailer, size: known } = outline(shop, file);
  const parts: Buffer[] = [before, Buffer.from('\n')];
  let at = before.length + 1;
  const rows: string[] = [];
  for (const [number, value] of Object.entries(objects)) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), bodyOf(value), Buffer.from('\nendobj\n')]);
    rows.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    at += part.length;
  }
  const text = before.toString('latin1');
  const start = text.lastIndexOf('startxref');
  const previous = /startxref\s+(\d+)/.exec(text.slice(start))?.[1];
  const keep = /\/Root \d+ \d+ R/.exec(trailer)?.[0] ?? '';
  const info = /\/Info \d+ \d+ R/.exec(trailer)?.[0] ?? '';
  const id = /\/ID \[.*?\]/.exec(trailer)?.[0] ?? '';
  parts.push(
    Buffer.from(
      `xref\n${rows.join('')}trailer\n<< /Size ${size ?? known + 40} ${keep} ${info} ${id} /Prev ${previous} >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}
