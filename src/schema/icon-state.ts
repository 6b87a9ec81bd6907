/**
 * What the toolbar icon can say. Each state has `icons/<state>-<size>.png` in four sizes; the mark in the corner
 * differs by shape, so that it reads in black and white at 16 px:
 * none, none, dot, triangle, octagon with a bar, dashes, question mark.
 */
export const ICON_STATES = [
  'idle',
  'no-known-problem',
  'verify',
  'verify-twice',
  'likely-fraudulent',
  'checking',
  'unreadable',
] as const;
export type IconState = (typeof ICON_STATES)[number];

/** In CSS pixels; 16 for a toolbar, 32 for a dense screen, 48 and 128 for stores and lists of extensions. */
export const ICON_SIZES = [16, 32, 48, 128] as const;
