import type { IconState } from '../../src/schema/icon-state.ts';

/** Mid tones of the interface's own scales (@radix-ui/colors) that keep 3:1 on a light and on a dark toolbar. */
const INK = {
  slate: '#7c818b',
  pale: '#9a9ea6',
  green: '#2b9a66',
  amber: '#b97206',
  orange: '#dc5f04',
  red: '#e5484d',
  white: '#ffffff',
} as const;

interface Drawing {
  ink: string;
  /** The mark in the upper right corner: a badge text covers the lower one. */
  mark: string;
  /** Where the seal leaves room for the mark, as a shape grown by about one pixel. */
  room: string;
  dashed?: boolean;
}

const octagon = (radius: number) =>
  Array.from({ length: 8 }, (_, index) => {
    const angle = (index + 0.5) * (Math.PI / 4);
    return `${(11.2 + radius * Math.cos(angle)).toFixed(2)},${(4.8 + radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');

const QUESTION = 'M9.6 3.3 a2.3 2.3 0 1 1 3.6 1.9 c-.9.6-1.3 1-1.3 2';

const DRAWINGS: Readonly<Record<IconState, Drawing>> = {
  idle: { ink: INK.pale, mark: '', room: '' },
  'no-known-problem': { ink: INK.green, mark: '', room: '' },
  verify: {
    ink: INK.slate,
    mark: `<circle cx="12.6" cy="3.4" r="2.9" fill="${INK.amber}"/>`,
    room: '<circle cx="12.6" cy="3.4" r="4"/>',
  },
  'verify-twice': {
    ink: INK.slate,
    mark: `<path d="M11.3 .6 L15.7 8.4 H6.9 Z" fill="${INK.orange}" stroke="${INK.orange}" stroke-width=".6" stroke-linejoin="round"/>`,
    room: '<path d="M11.3 .6 L15.7 8.4 H6.9 Z" stroke="#000" stroke-width="2.6" stroke-linejoin="round"/>',
  },
  'likely-fraudulent': {
    ink: INK.slate,
    mark: `<polygon points="${octagon(4.8)}" fill="${INK.red}"/><rect x="8.4" y="4" width="5.6" height="1.6" fill="${INK.white}"/>`,
    room: `<polygon points="${octagon(6)}"/>`,
  },
  checking: { ink: INK.slate, mark: '', room: '', dashed: true },
  unreadable: {
    ink: INK.slate,
    mark: `<path d="${QUESTION}" fill="none" stroke="${INK.slate}" stroke-width="1.7" stroke-linecap="round"/><circle cx="11.9" cy="9.4" r="1.05" fill="${INK.slate}"/>`,
    room: '<rect x="8" y="0" width="8" height="11.4" rx="2"/>',
  },
};

/** The seal (a circle with a short stroke across its edge) and the mark of a state, as one SVG. */
export function drawIcon(state: IconState): string {
  const { ink, mark, room, dashed } = DRAWINGS[state];
  const mask = room
    ? `<mask id="room" maskUnits="userSpaceOnUse" x="0" y="0" width="16" height="16"><rect width="16" height="16" fill="#fff"/><g fill="#000">${room}</g></mask>`
    : '';
  const dashes = dashed ? ' stroke-dasharray="3.4 2.34" stroke-dashoffset="1.2"' : '';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">',
    '<title>Countersign</title>',
    mask,
    `<g fill="none" stroke="${ink}" stroke-linecap="round"${room ? ' mask="url(#room)"' : ''}>`,
    `<circle cx="8.2" cy="7.8" r="6.1" stroke-width="1.8"${dashes}/>`,
    '<path d="M1.3 14.7 L6.4 9.6" stroke-width="2.2"/>',
    '</g>',
    mark,
    '</svg>\n',
  ].join('');
}
