import { type Dress, orderHtml, orderSvg, orderText, type SvgDress } from './texts.ts';
import type { Workshop } from './tools.ts';

/** Programs that write an order in the first place. Ghostscript distils what LibreOffice wrote. */
export const CHAINS = ['libreoffice', 'chromium', 'cairo', 'ghostscript'] as const;
export type Chain = (typeof CHAINS)[number];

export interface Wanted {
  name: string;
  chain: Chain;
  index: number;
  dress?: Partial<Dress>;
  svg?: SvgDress;
}

/** Writes all wanted orders; LibreOffice takes seconds to start, so it gets all of its own at once. */
export function writeBases(shop: Workshop, wanted: readonly Wanted[]): void {
  const pages = wanted.filter(({ chain }) => chain !== 'cairo');
  for (const { name, index, dress } of pages)
    shop.write(`${name}.html`, orderHtml(orderText(index), { index, ...dress }));
  const office = pages.filter(({ chain }) => chain !== 'chromium').map(({ name }) => `${name}.html`);
  if (office.length > 0)
    shop.run('libreoffice', [
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'pdf:writer_pdf_Export',
      ...office,
    ]);
  for (const { name, chain, index, svg } of wanted) {
    const file = `${name}.pdf`;
    if (chain === 'chromium')
      shop.run('chromium', [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--print-to-pdf=${shop.at(file)}`,
        shop.at(`${name}.html`),
      ]);
    if (chain === 'cairo') {
      shop.write(`${name}.svg`, orderSvg(orderText(index), svg));
      shop.run('rsvg', ['-f', 'pdf', '-o', file, `${name}.svg`]);
    }
    if (chain === 'ghostscript') distil(shop, file, file);
  }
}

/** Writes a file anew with Ghostscript. */
export function distil(shop: Workshop, from: string, to: string): void {
  shop.run('ghostscript', ['-q', '-sDEVICE=pdfwrite', '-o', 'distilled.pdf', from]);
  shop.write(to, shop.read('distilled.pdf'));
}

/** A picture of ink with a transparent ground: a signature, or a seal for the letterhead. */
export function drawInk(shop: Workshop, name: string, seed: number): string {
  const points = Array.from(
    { length: 14 },
    (_, at) => `${10 + at * 20},${40 + Math.round(30 * Math.sin(seed + at * 1.7))}`,
  ).join(' ');
  shop.run('imagemagick', [
    '-size',
    '300x90',
    'xc:none',
    '-stroke',
    '#102060',
    '-strokewidth',
    '3',
    '-fill',
    'none',
    '-draw',
    `polyline ${points}`,
    name,
  ]);
  return shop.at(name);
}

/** One page of nothing but what is given, as a file to lay over another. */
export function overlay(shop: Workshop, name: string, body: string): string {
  shop.write(
    `${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="595" height="842" viewBox="0 0 595 842">${body}</svg>`,
  );
  shop.run('rsvg', ['-f', 'pdf', '-o', `${name}.pdf`, `${name}.svg`]);
  return `${name}.pdf`;
}
