import type { PageFont } from './fonts.ts';
import type { Box } from './geometry.ts';

/** Where on the paper a mark comes from: the page itself, a form field, or a note laid over the page. */
export type Origin = 'page' | 'field' | 'note';

/** Lightness from 0 (black) to 1 (white); null when the colour cannot be told. */
export type Lightness = number | null;

interface Mark {
  /** Later marks lie over earlier ones. */
  order: number;
  origin: Origin;
  box: Box;
}

export interface Run extends Mark {
  kind: 'run';
  text: string;
  font: PageFont;
  /** Size in points as drawn. */
  size: number;
  /** Height of the base line; runs of one line share it. */
  base: number;
  upright: boolean;
  lightness: Lightness;
  /** False: drawn in no colour at all (text rendering mode 3), as recognised text under a scan is. */
  painted: boolean;
  opacity: number;
}

export interface Picture extends Mark {
  kind: 'picture';
  /** Number of the picture's object; null for one within the page's own content. */
  object: number | null;
  pixels: readonly [number, number];
  /** It has its own transparency: what is beneath shows through beside it. */
  transparent: boolean;
}

export interface Area extends Mark {
  kind: 'area';
  lightness: Lightness;
  opacity: number;
}

export type PageMark = Run | Picture | Area;
