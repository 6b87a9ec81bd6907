import type { Dom } from './dom.ts';

const LIMIT = 400;

/** Whether an element is shown: the browser's own answer, else what its and its ancestors' attributes say. */
export function visibilityOf(dom: Dom, given?: (element: Element) => boolean): (element: Element) => boolean {
  return given ?? ((element) => dom.shown(element) ?? shownByAttributes(dom, element));
}

/** For documents that no browser has laid out. */
export function shownByAttributes(
  dom: Dom,
  element: Element,
  hides: (element: Element) => boolean = () => false,
): boolean {
  let at: Node | null = element;
  for (let up = 0; at && up < LIMIT; up++, at = dom.parent(at)) {
    const ancestor = at as Element;
    if (dom.attribute(ancestor, 'hidden') !== null || hides(ancestor)) return false;
    const style = dom.attribute(ancestor, 'style');
    if (style && hidesByStyle(style)) return false;
  }
  return true;
}

export function hidesByStyle(style: string): boolean {
  const compact = style.replace(/\s/g, '').toLowerCase();
  return compact.includes('display:none') || compact.includes('visibility:hidden');
}
