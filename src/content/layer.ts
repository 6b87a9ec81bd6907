const SVG = 'http://www.w3.org/2000/svg';

/** Our own layer over the page: one host element with a closed shadow root, made when first needed. */
export interface Layer {
  /** Draws a frame round an element until cleared. */
  outline(element: Element): void;
  clearOutline(): void;
  /** Puts the small mark beside a heading; null takes it away. */
  pointer(beside: Element | null): void;
  remove(): void;
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; pointer-events: none !important; z-index: 2147483647 !important;';

function sealIcon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const path of ['M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11', 'M10.5 10.5L14.5 14.5']) {
    const stroke = document.createElementNS(SVG, 'path');
    stroke.setAttribute('d', path);
    stroke.setAttribute('style', 'fill:none;stroke:#60646c;stroke-width:1.6;stroke-linecap:round');
    svg.append(stroke);
  }
  return svg;
}

function box(style: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('style', `position:fixed;box-sizing:border-box;${style}`);
  return made;
}

/** Keeps a box where an element is. */
function place(made: HTMLElement, rect: DOMRect, { grow, size }: { grow: number; size: number | null }): void {
  const left = size === null ? rect.left - grow : Math.max(0, rect.left - size - 4);
  made.style.left = `${left}px`;
  made.style.top = `${size === null ? rect.top - grow : rect.top + Math.max(0, (Math.min(rect.height, 32) - size) / 2)}px`;
  made.style.width = `${size ?? rect.width + 2 * grow}px`;
  made.style.height = `${size ?? rect.height + 2 * grow}px`;
}

/** `page` is where the host goes: outside the body, where no part of the page's own layout is touched. */
export function createLayer(page: Document): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let frame = 0;
  const shown = new Map<'outline' | 'pointer', { made: HTMLElement; at: Element }>();

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
    for (const [kind, { made, at }] of shown) {
      const rect = at.getBoundingClientRect();
      made.hidden = !at.isConnected || rect.width === 0;
      place(made, rect, kind === 'outline' ? { grow: 3, size: null } : { grow: 0, size: 14 });
    }
  }

  /** Scrolling moves what we point at; once a frame is enough, and nothing runs while nothing is shown. */
  const follow = (): void => {
    if (shown.size > 0 && frame === 0) frame = requestAnimationFrame(placeAll);
  };
  page.addEventListener('scroll', follow, { capture: true, passive: true });
  globalThis.addEventListener('resize', follow, { passive: true });

  function put(kind: 'outline' | 'pointer', made: HTMLElement, at: Element): void {
    drop(kind);
    mount().append(made);
    shown.set(kind, { made, at });
    placeAll();
  }

  function drop(kind: 'outline' | 'pointer'): void {
    shown.get(kind)?.made.remove();
    shown.delete(kind);
    if (shown.size === 0) host?.remove();
  }

  return {
    outline: (at) => put('outline', box('border:2px solid #ab6400;border-radius:3px;'), at),
    clearOutline: () => drop('outline'),
    pointer(beside) {
      if (!beside) return drop('pointer');
      if (shown.get('pointer')?.at === beside) return follow();
      const made = box('');
      made.append(sealIcon());
      put('pointer', made, beside);
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
