import { distil, overlay } from './bases.ts';
import { outline, saveAgain, showObject } from './save-again.ts';
import { sign } from './sign.ts';
import type { Way } from './tampered.ts';
import type { Workshop } from './tools.ts';

/** A page as a scanner gives it: grey, a little turned, noisy. */
function scan(shop: Workshop, from: string, to: string, index: number): void {
  shop.run('pdftocairo', ['-png', '-r', '100', '-f', '1', '-l', '1', '-singlefile', from, 'paper']);
  const turned = [
    'paper.png',
    '-colorspace',
    'Gray',
    '-rotate',
    `${(index % 5) * 0.3 - 0.6}`,
    '-attenuate',
    '0.3',
    '+noise',
    'Gaussian',
    '-quality',
    '70',
    'paper.jpg',
  ];
  shop.run('imagemagick', turned);
  if (index % 2 === 0) shop.run('img2pdf', ['paper.jpg', '-o', to]);
  else
    shop.write(
      to,
      shop.read(overlay(shop, 'paper', `<image width="595" height="842" xlink:href="${shop.at('paper.jpg')}"/>`)),
    );
}

/** A form with one field, written in one go, and the same filled in as viewers do it: saved upon itself. */
function fillForm(shop: Workshop, base: string, to: string): void {
  const { root, size, pages } = outline(shop, base);
  const page = pages[0]?.object ?? 0;
  const field = size + 1;
  const [catalog, own] = [showObject(shop, base, root), showObject(shop, base, page)];
  const widget = (value: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (Reference) /Rect [300 40 500 60] /F 4 /P ${page} 0 R /DA (/Helv 10 Tf 0 g) ${value} >>`;
  const objects = {
    [root]: catalog.replace(
      / >>$/,
      ` /AcroForm << /Fields [ ${field} 0 R ] /DR << /Font << /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> >>`,
    ),
    [page]: own.replace(/ >>$/, ` /Annots [ ${field} 0 R ] >>`),
    [field]: widget(''),
  };
  shop.write('form.part', saveAgain(shop, base, objects));
  shop.run('qpdf', ['form.part', 'form.pdf']);
  const fields = outline(shop, 'form.pdf');
  const number = Number(/\/Annots \[ (\d+) 0 R/.exec(showObject(shop, 'form.pdf', fields.pages[0]?.object ?? 0))?.[1]);
  const look = fields.size + 1;
  const shown = Buffer.from('/Tx BMC q BT /Helv 10 Tf 0 g 2 6 Td (24 C 118 / clerk) Tj ET Q EMC');
  const filled = showObject(shop, 'form.pdf', number).replace(
    / >>$/,
    ` /V (24 C 118 / clerk) /AP << /N ${look} 0 R >> >>`,
  );
  const stream = {
    dict: '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
    data: shown,
  };
  shop.write(to, saveAgain(shop, 'form.pdf', { [number]: filled, [look]: stream }));
}

/** What honest offices do with a document. None of it may look like a forgery. */
export const INNOCENT: readonly Way[] = [
  { kind: 'as written', expect: [], make: (shop, { base, to }) => void shop.write(to, shop.read(base)) },
  {
    kind: 'saved again',
    expect: [],
    make: (shop, { base, to, index }) =>
      void shop.run('qpdf', [base, index % 2 ? '--linearize' : '--object-streams=generate', to]),
  },
  { kind: 'scanned', expect: [], make: (shop, { base, to, index }) => scan(shop, base, to, index) },
  {
    kind: 'printed to PDF',
    expect: [],
    make(shop, { base, to, index }) {
      if (index % 2) shop.run('pdftocairo', ['-pdf', base, to]);
      else distil(shop, base, to);
    },
  },
  { kind: 'form filled in', expect: [], make: (shop, { base, to }) => fillForm(shop, base, to) },
  { kind: 'signed', expect: [], make: (shop, { base, to, signer }) => sign(shop, base, to, { ...signer, allows: 2 }) },
  {
    kind: 'counter-signed',
    expect: [],
    make(shop, { base, to, signer }) {
      sign(shop, base, 'first.pdf', signer);
      sign(shop, 'first.pdf', to, signer);
    },
  },
  {
    kind: 'letterhead with a seal',
    expect: [],
    needs: (name, chain, index) => [
      { name: `${name}-seal`, chain: chain === 'cairo' ? 'chromium' : chain, index, dress: { letterhead: 'seal.png' } },
    ],
    make: (shop, { name, to }) => void shop.write(to, shop.read(`${name}-seal.pdf`)),
  },
  {
    kind: 'stamped by the clerk',
    expect: [],
    make(shop, { base, to, index }) {
      const stamp = overlay(
        shop,
        'stamp',
        '<text x="400" y="40" font-family="DejaVu Sans" font-size="14" fill="#b00">RECEIVED 4 May 2026</text>',
      );
      if (index % 2) shop.run('pdftk', [base, 'stamp', stamp, 'output', to]);
      else shop.run('qpdf', [base, '--overlay', stamp, '--', to]);
    },
  },
  {
    kind: 'several pages',
    expect: [],
    needs: (name, chain, index) => [
      { name: `${name}-long`, chain: chain === 'cairo' ? 'libreoffice' : chain, index, dress: { pages: 3 } },
    ],
    make: (shop, { name, to }) => void shop.run('qpdf', ['--empty', '--pages', `${name}-long.pdf`, '1-3', '--', to]),
  },
];
