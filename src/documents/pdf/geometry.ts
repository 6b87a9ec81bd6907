/** Left, bottom, right, top in points of the page. */
export type Box = readonly [number, number, number, number];
/** The six numbers of a transformation (ISO 32000-2, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `by`. */
export const times = (m: Matrix, by: Matrix): Matrix => [
  m[0] * by[0] + m[1] * by[2],
  m[0] * by[1] + m[1] * by[3],
  m[2] * by[0] + m[3] * by[2],
  m[2] * by[1] + m[3] * by[3],
  m[4] * by[0] + m[5] * by[2] + by[4],
  m[4] * by[1] + m[5] * by[3] + by[5],
];

/** The box round a rectangle after a transformation. */
export function boxUnder(m: Matrix, [left, bottom, right, top]: Box): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const) {
    xs.push(m[0] * x + m[2] * y + m[4]);
    ys.push(m[1] * x + m[3] * y + m[5]);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const width = ([left, , right]: Box): number => right - left;
export const height = ([, bottom, , top]: Box): number => top - bottom;
export const area = (box: Box): number => Math.max(0, width(box)) * Math.max(0, height(box));

export const overlap = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** How much of `inner` lies under `outer`, 0 to 1. */
export function share(inner: Box, outer: Box): number {
  const common = overlap(inner, outer);
  const size = area(inner);
  return size === 0 || width(common) <= 0 || height(common) <= 0 ? 0 : area(common) / size;
}

/** A box in whole points, as facts report it. */
export const rounded = (box: Box): number[] => box.map((value) => Math.round(value));
