import type { RowShape } from '../messages/contract.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Glyph {
  readonly paths: readonly string[];
  readonly colour: string;
  readonly filled: boolean;
}

/** The seal beside a request's heading, and the mark of each level beside a row: the shapes and colours of the toolbar. */
const GLYPHS: Readonly<Record<RowShape | 'seal', Glyph>> = {
  seal: {
    paths: ['M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11', 'M10.5 10.5L14.5 14.5'],
    colour: '#60646c',
    filled: false,
  },
  ring: { paths: ['M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9'], colour: '#218358', filled: false },
  dash: { paths: ['M4 8h8'], colour: '#60646c', filled: false },
  dot: { paths: ['M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10'], colour: '#ab6400', filled: true },
  triangle: { paths: ['M8 1.5 15.2 14H.8Z'], colour: '#cc4e00', filled: true },
  octagon: { paths: ['M5 1h6l4 4v6l-4 4H5l-4-4V5ZM4.2 7v2h7.6V7Z'], colour: '#ce2c31', filled: true },
};

/** One glyph as a drawing that screen readers pass over: the panel says the same in words. */
export function glyph(name: RowShape | 'seal'): SVGElement {
  const { paths, colour, filled } = GLYPHS[name];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const path of paths) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    const style = filled
      ? `fill:${colour};fill-rule:evenodd`
      : `fill:none;stroke:${colour};stroke-width:1.8;stroke-linecap:round`;
    line.setAttribute('style', style);
    svg.append(line);
  }
  return svg;
}
