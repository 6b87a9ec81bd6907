import type { RowShape } from '../messages/contract.ts';
import { glyph } from './glyphs.ts';
import { type BoxKind, frameOf, isInView } from './placement.ts';

/** A row of a list and the shape of its level. */
export interface RowMark {
  readonly element: Element;
  readonly shape: RowShape;
}

/** Our own layer over the page: one host element with a closed shadow root, made when first needed. */
export interface Layer {
  /** Draws a frame round an element until cleared. */
  outline(element: Element): void;
  clearOutline(): void;
  /** Puts the small mark beside a heading; null takes it away. */
  pointer(beside: Element | null): void;
  /** Puts a mark beside each of these rows, and takes every other row's away. */
  rows(marks: readonly RowMark[]): void;
  remove(): void;
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; pointer-events: none !important; z-index: 2147483647 !important;';

/** More marks than a screen of a dense list holds help nobody, and each costs a measurement a frame. */
const MOST_ROWS = 400;

interface Shown {
  kind: BoxKind;
  made: HTMLElement;
  at: Element;
  shape: string;
}

function box(style: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('style', `position:fixed;box-sizing:border-box;${style}`);
  return made;
}

/** `page` is where the host goes: outside the body, where no part of the page's own layout is touched. */
export function createLayer(page: Document): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let frame = 0;
  const shown = new Map<string, Shown>();

  function mount(): ShadowRoot {
    if (!host || !root) {
      host = page.createElement('div');
      host.setAttribute('style', HOST_STYLE);
      root = host.attachShadow({ mode: 'closed' });
    }
    if (!host.isConnected) page.documentElement.append(host);
    return root;
  }

  function placeAll(): void {
    frame = 0;
    // All measured before any is moved: one layout for all rows.
    const measured = [...shown.values()].map((one) => {
      const rect = one.at.getBoundingClientRect();
      const isShown = one.at.isConnected && rect.width > 0 && (one.kind !== 'row' || isInView(one.at, rect));
      return { made: one.made, frame: isShown ? frameOf(one.kind, one.at, rect) : null };
    });
    for (const { made, frame: at } of measured) {
      made.hidden = at === null;
      made.style.display = at ? 'block' : 'none';
      for (const [side, pixels] of Object.entries(at ?? {})) made.style.setProperty(side, `${pixels}px`);
    }
  }

  /** Scrolling moves what we point at; once a frame is enough, and nothing runs while nothing is shown. */
  const follow = (): void => {
    if (shown.size > 0 && frame === 0) frame = requestAnimationFrame(placeAll);
  };
  page.addEventListener('scroll', follow, { capture: true, passive: true });
  globalThis.addEventListener('resize', follow, { passive: true });

  function put(name: string, one: Shown): void {
    shown.get(name)?.made.remove();
    mount().append(one.made);
    shown.set(name, one);
  }

  function drop(name: string): void {
    shown.get(name)?.made.remove();
    shown.delete(name);
    if (shown.size === 0) host?.remove();
  }

  function marked(shape: RowShape | 'seal'): HTMLElement {
    const made = box('');
    made.append(glyph(shape));
    return made;
  }

  return {
    outline(at) {
      put('outline', { kind: 'outline', made: box('border:2px solid #ab6400;border-radius:3px;'), at, shape: '' });
      placeAll();
    },
    clearOutline: () => drop('outline'),
    pointer(beside) {
      if (!beside) return drop('pointer');
      if (shown.get('pointer')?.at === beside) return follow();
      put('pointer', { kind: 'pointer', made: marked('seal'), at: beside, shape: 'seal' });
      placeAll();
    },
    rows(marks) {
      const wanted = marks.slice(0, MOST_ROWS);
      const names = [...shown.keys()].filter((name) => name.startsWith('row:'));
      for (const name of names.slice(wanted.length)) drop(name);
      wanted.forEach(({ element, shape }, index) => {
        const known = shown.get(`row:${index}`);
        if (known?.shape === shape) known.at = element;
        else put(`row:${index}`, { kind: 'row', made: marked(shape), at: element, shape });
      });
      if (wanted.length > 0) placeAll();
    },
    remove() {
      cancelAnimationFrame(frame);
      page.removeEventListener('scroll', follow, { capture: true });
      globalThis.removeEventListener('resize', follow);
      shown.clear();
      host?.remove();
    },
  };
}
