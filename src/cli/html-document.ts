import { type Document as HappyDocument, type Element as HappyElement, Window } from 'happy-dom';
import { InputError } from './files.ts';

/** A saved page as a document. Nothing in it runs and nothing it names is loaded. */
export interface SavedPage {
  readonly document: Document;
  readonly view: Pick<typeof globalThis, 'Node' | 'Element'>;
  readonly isVisible: (element: Element) => boolean;
  close(): void;
}

/** Parses a saved page; throws an `InputError` that says what is wrong with a file that is none. */
export function openPage(html: string, url: string): SavedPage {
  refuse(html);
  const window = new Window({
    url,
    // Scripts, frames and style sheets stay off by default; layout we do not need.
    settings: { disableComputedStyleRendering: true },
  });
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const roots = [document, ...expandShadowRoots(document)];
  const hidden = hiddenBy(document, roots);
  return {
    // happy-dom implements the platform's interfaces and declares types of its own.
    document: document as unknown as Document,
    view: window as unknown as SavedPage['view'],
    isVisible: visibleUnless(hidden),
    close: () => void window.happyDOM.abort(),
  };
}

function refuse(html: string): void {
  if (html.trim() === '') throw new InputError('the file is empty');
  if (html.includes('\u0000')) throw new InputError('not a saved page: it holds binary data');
  if (!html.includes('<')) throw new InputError('not a saved page: there is no markup in it');
}

/** Whether a file ends before its page does. */
export function isCutOff(html: string): boolean {
  const tail = html.slice(-2000).toLowerCase();
  if (!html.slice(0, 4000).toLowerCase().includes('<html')) return html.lastIndexOf('<') > html.lastIndexOf('>');
  return !tail.includes('</html>');
}

type Root = Pick<HappyDocument, 'querySelectorAll'>;

/** Declarative shadow roots (`<template shadowrootmode>`) as real ones, nested ones too: the parser leaves them be. */
function expandShadowRoots(document: HappyDocument): Root[] {
  const roots: Root[] = [];
  const waiting: Root[] = [document];
  for (let root = waiting.pop(); root && roots.length < 20_000; root = waiting.pop()) {
    for (const template of Array.from(root.querySelectorAll('template[shadowrootmode]'))) {
      const host = template.parentElement;
      if (!host || host.shadowRoot) continue;
      const shadow = host.attachShadow({ mode: 'open' });
      const content = (template as HappyElement & { content: { firstChild: unknown } }).content;
      for (let child = content.firstChild; child; child = content.firstChild) shadow.appendChild(child as HappyElement);
      template.remove();
      roots.push(shadow);
      waiting.push(shadow);
    }
  }
  return roots;
}

/** Elements that the page's own simple style rules hide: one plain selector, `display: none` or `visibility: hidden`. */
function hiddenBy(document: HappyDocument, roots: readonly Root[]): Set<unknown> {
  const hidden = new Set<unknown>();
  const css = Array.from(document.querySelectorAll('style'))
    .map((style) => style.textContent ?? '')
    .join('\n')
    .slice(0, 200_000);
  for (const rule of css.split('}').slice(0, 2000)) {
    const [selector = '', block = ''] = rule.split('{');
    const compact = block.replace(/\s/g, '').toLowerCase();
    if (!compact.includes('display:none') && !compact.includes('visibility:hidden')) continue;
    if (!/^[\w\s[\]="'.#-]{2,80}$/.test(selector.trim())) continue;
    for (const root of roots) for (const element of root.querySelectorAll(selector.trim())) hidden.add(element);
  }
  return hidden;
}

function visibleUnless(hidden: ReadonlySet<unknown>): (element: Element) => boolean {
  const known = new Map<Node, boolean>();
  const own = (element: Element): boolean => {
    if (hidden.has(element) || element.hasAttribute?.('hidden')) return false;
    const style = element.getAttribute?.('style')?.replace(/\s/g, '').toLowerCase() ?? '';
    return !style.includes('display:none') && !style.includes('visibility:hidden');
  };
  return (element) => {
    const path: Node[] = [];
    let at: Node | null = element;
    let visible = true;
    for (; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      const before = known.get(at);
      if (before !== undefined) {
        visible = before;
        break;
      }
      path.push(at);
    }
    for (const node of path.reverse()) {
      visible = visible && (node.nodeType !== 1 || own(node as Element));
      known.set(node, visible);
    }
    return visible;
  };
}
