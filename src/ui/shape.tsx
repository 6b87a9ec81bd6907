/** The shapes that carry a meaning without colour; the same as in the toolbar. */
export const SHAPES = ['seal', 'dot', 'triangle', 'octagon', 'ring', 'dash', 'dashes', 'question'] as const;
export type ShapeName = (typeof SHAPES)[number];

const PATHS: Readonly<Record<ShapeName, { fill?: string; stroke?: string; dashed?: boolean }>> = {
  seal: { stroke: 'M8.6 1.6a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6M1.8 14.2 6.6 9.4' },
  dot: { fill: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10' },
  triangle: { fill: 'M8 1.5 15.2 14H.8Z' },
  octagon: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5ZM4.2 7v2h7.6V7Z' },
  ring: { stroke: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9' },
  dash: { stroke: 'M4 8h8' },
  dashes: { stroke: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12', dashed: true },
  question: { stroke: 'M5 5.2a3 3 0 1 1 4.6 2.5C8.4 8.5 8 9.1 8 10.2M8 13.4v.2' },
};

/** One shape in the colour of its surroundings. Decoration: the word always stands beside it. */
export function Shape({ name, size = 16 }: { name: ShapeName; size?: number }) {
  const { fill, stroke, dashed } = PATHS[name];
  return (
    <svg class="shape" data-shape={name} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {fill ? <path d={fill} fill="currentColor" fill-rule="evenodd" /> : null}
      {stroke ? (
        <path
          d={stroke}
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          {...(dashed ? { 'stroke-dasharray': '3.3 2.98' } : {})}
        />
      ) : null}
    </svg>
  );
}
