import { Resvg } from '@resvg/resvg-js';

/** An SVG as PNG bytes, `size` pixels wide. */
export const rasterise = (svg: string, size: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
