import { expect, test } from 'vitest';
import { drawPalette } from '../../scripts/palette/draw.ts';
import { readProjectFile } from '../helpers/root.ts';

test('the palette is the published scales: run npm run palette', () => {
  expect(readProjectFile('src/ui/styles/palette.css')).toBe(drawPalette());
});

test('the tokens name only steps that the palette holds', () => {
  const palette = drawPalette();
  const named = [...readProjectFile('src/ui/styles/tokens.css').matchAll(/var\((--[a-z]+-\d+)\)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !name.startsWith('--space'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !palette.includes(`${name}: `))).toEqual([]);
});
