import type { Layer } from './layer.ts';

const NAME = 'countersign';
let pointing = false;

/** The Custom Highlight API, where the browser has it (Chrome 105, Firefox 140); not in TypeScript's DOM types everywhere. */
interface Highlights {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

function highlights(): Highlights | null {
  return (CSS as { highlights?: Highlights }).highlights ?? null;
}

/** True where the value is the element's own text; an input, an image or a shadow host shows it in another way. */
const isText = (element: Element): boolean =>
  !element.matches('input, textarea, select, img, svg, [role=switch], [role=checkbox]') &&
  element.shadowRoot === null &&
  element.getRootNode() === element.ownerDocument &&
  (element.textContent ?? '').trim() !== '';

function highlightText(element: Element): boolean {
  const registry = highlights();
  const make = (globalThis as { Highlight?: new (range: Range) => unknown }).Highlight;
  if (!registry || !make) return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  registry.set(NAME, new make(range));
  return true;
}

/** Points at where a value was read; false when the place is gone or not shown. Changes nothing of the page. */
export function pointAt(element: Element, layer: Layer, styled: boolean): boolean {
  stopPointing(layer);
  if (!element.isConnected || element.getClientRects().length === 0) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const highlighted = styled && isText(element) && highlightText(element);
  if (!highlighted) layer.outline(element);
  pointing = true;
  return true;
}

/** Takes every mark away again; true when there was one. */
export function stopPointing(layer: Layer): boolean {
  const was = pointing;
  pointing = false;
  highlights()?.delete(NAME);
  layer.clearOutline();
  return was;
}
