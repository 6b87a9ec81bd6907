import type { DomView } from './types.ts';

/**
 * Reads nodes through getters taken from the prototypes: a page can put `<input name="textContent">` into a form and
 * so replace the form's own properties (DOM clobbering: WHATWG HTML, HTMLFormElement is [LegacyOverrideBuiltIns]).
 */
export interface Dom {
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  /** Parent element in the tree as shown: across shadow roots and same-origin frames. */
  parent(node: Node): Node | null;
  type(node: Node): number;
  /** Tag name in lower case. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Asked first: most elements of a long page have none, and the question is cheap. */
  hasAttributes(element: Element): boolean;
  attributeNames(element: Element): readonly string[];
  /** Every match below a root, in document order. */
  query(root: Node, selector: string): readonly Element[];
  /** The first match, the root itself included. */
  find(root: Node, selector: string): Element | null;
  /** All text below, shown or not. */
  text(node: Node): string;
  /** The open shadow root, if there is one. */
  shadow(element: Element): Node | null;
  /** A live property such as `value` or `contentDocument`; undefined where the element's class has none. */
  property(element: Element, name: string): unknown;
  /** What the browser itself says about being shown; undefined where it cannot say. */
  shown(element: Element): boolean | undefined;
}

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...args: unknown[]) => unknown;

function descriptor(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

const getterOf = (prototype: object, name: string): Getter => descriptor(prototype, name)?.get ?? (() => null);

const methodOf = (prototype: object, name: string): Method =>
  (descriptor(prototype, name)?.value as Method | undefined) ?? (() => undefined);

/** A property by its class's getter, which no named child can replace; a frame of another origin has none for us. */
function liveProperty(element: Element, name: string): unknown {
  try {
    return descriptor(Object.getPrototypeOf(element) as object, name)?.get?.call(element);
  } catch {
    return undefined; // The browser refuses: to us the same as not there.
  }
}

const SHADOW_ROOT = 11;
const DOCUMENT = 9;

/**
 * One for all questions, with every member of the dictionary its own: the browser looks each up by name at every call,
 * and what it has to look for further up costs as much as the answer.
 */
const SHOWN = Object.freeze({
  __proto__: null,
  checkOpacity: false,
  checkVisibilityCSS: true, // what Chromium called `visibilityProperty` until version 121
  contentVisibilityAuto: false,
  opacityProperty: false,
  visibilityProperty: true,
});

const made = new WeakMap<object, Dom>();

/** The getters of one view, taken once: engines turn calls of functions that stay the same into direct ones. */
export function domOf(view: DomView): Dom {
  const known = made.get(view.Node.prototype);
  if (known) return known;
  const dom = gettersOf(view);
  made.set(view.Node.prototype, dom);
  return dom;
}

/** The casts below only name what the platform's getters return. */
function gettersOf({ Node: { prototype: node }, Element: { prototype: element } }: DomView): Dom {
  const first = getterOf(node, 'firstChild');
  const next = getterOf(node, 'nextSibling');
  const parent = getterOf(node, 'parentNode');
  const type = getterOf(node, 'nodeType');
  const textContent = getterOf(element, 'textContent');
  const localName = getterOf(element, 'localName');
  const shadowRoot = getterOf(element, 'shadowRoot');
  const getAttribute = methodOf(element, 'getAttribute');
  const checkVisibility = methodOf(element, 'checkVisibility');
  const hasAttributes = methodOf(element, 'hasAttributes');
  const attributeNames = methodOf(element, 'getAttributeNames');
  const matches = methodOf(element, 'matches');
  const findElement = methodOf(element, 'querySelector');
  const queryElement = methodOf(element, 'querySelectorAll');
  /** Documents can be clobbered like forms (in Firefox also for a content script), shadow roots cannot. */
  function unclobbered(root: Node): Node | null {
    if (type.call(root) !== DOCUMENT) return root;
    let at = first.call(root) as Node | null;
    while (at && type.call(at) !== 1) at = next.call(at) as Node | null;
    return at;
  }
  return {
    first: (of) => first.call(of) as Node | null,
    next: (of) => next.call(of) as Node | null,
    parent(of) {
      const found = parent.call(of) as Node | null;
      if (!found) return null;
      const kind = type.call(found);
      if (kind === SHADOW_ROOT) return (found as Partial<ShadowRoot>).host ?? null;
      return kind === DOCUMENT ? ((found as Document).defaultView?.frameElement ?? null) : found;
    },
    type: (of) => type.call(of) as number,
    name: (of) => localName.call(of) as string,
    attribute: (of, name) => (getAttribute.call(of, name) as string | null | undefined) ?? null,
    hasAttributes: (of) => hasAttributes.call(of) as boolean,
    attributeNames: (of) => (attributeNames.call(of) as string[] | undefined) ?? [],
    query(root, selector) {
      const at = unclobbered(root);
      if (!at) return [];
      const query = type.call(at) === 1 ? queryElement : (at as ShadowRoot).querySelectorAll;
      return Array.from(query.call(at as ShadowRoot, selector) as ArrayLike<Element>);
    },
    find(root, selector) {
      const at = unclobbered(root);
      if (!at) return null;
      if (type.call(at) !== 1) return (at as ShadowRoot).querySelector(selector);
      if (matches.call(at, selector) === true) return at as Element;
      return findElement.call(at, selector) as Element | null;
    },
    text: (of) => (textContent.call(of) as string | null) ?? '',
    shadow: (of) => shadowRoot.call(of) as Node | null,
    property: liveProperty,
    shown: (of) => checkVisibility.call(of, SHOWN) as boolean | undefined,
  };
}
