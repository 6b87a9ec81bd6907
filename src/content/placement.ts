export type BoxKind = 'outline' | 'pointer' | 'row';

const MARK_SIZE = { pointer: 14, row: 10 } as const;
/** Pixels between a mark and the words beside it. */
const GAP = 4;
/** A mark stands level with the first line, of at most this height. */
const FIRST_LINE = 32;

/** Where a mark goes: before the words, behind them where the page leaves no room, above them where neither does. */
function beside(at: Element, rect: DOMRect, size: number): { left: number; top: number } {
  const top = rect.top + Math.max(0, (Math.min(rect.height, FIRST_LINE) - size) / 2);
  const before = rect.left - size - GAP;
  if (before >= 0) return { left: before, top };
  // A heading is as wide as the page; its words are not.
  const words = document.createRange();
  words.selectNodeContents(at);
  const behind = (words.getBoundingClientRect().right || rect.right) + GAP;
  return behind + size <= innerWidth ? { left: behind, top } : { left: 0, top: rect.top - size };
}

/** Where a box goes and how large it is, in the window's pixels. Measures only: nothing is moved. */
export function frameOf(
  kind: BoxKind,
  at: Element,
  rect: DOMRect,
): { left: number; top: number; width: number; height: number } {
  if (kind === 'outline') {
    return { left: rect.left - 3, top: rect.top - 3, width: rect.width + 6, height: rect.height + 6 };
  }
  const size = MARK_SIZE[kind];
  return { ...beside(at, rect, size), width: size, height: size };
}

/** False where a row is scrolled out of its list or lies under something: a mark there would stand beside other things. */
export function isInView(at: Element, { left, top, width, height }: DOMRect): boolean {
  const [x, y] = [left + Math.min(4, width / 2), top + Math.min(height, FIRST_LINE) / 2];
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return false;
  const root = at.getRootNode() as Document | ShadowRoot; // an element's root is one of the two, or the element is gone
  const on = root.elementFromPoint?.(x, y) ?? null;
  return on !== null && (at.contains(on) || on.contains(at));
}
