import type { PageCopy } from '../../schema/page-copy.ts';
import { selectorsOf } from './adapter-selectors.ts';
import { controlOf, SKIPPED } from './controls.ts';
import { type Dom, domOf } from './dom.ts';
import { Hints, marksOfClass } from './hints.ts';
import { ATTRIBUTES, Mark, type OpenToken, type Token } from './token.ts';
import type { Copier, CopyOptions } from './types.ts';
import { visibilityOf } from './visible.ts';

/** Nodes looked at between two yields: about a millisecond of work. */
const STEP = 512;
const MAX_NODES = 200_000;
const MAX_CHARACTERS = 3_000_000;
/** Longest text copied from one node: a message, not a log. */
const TEXT_LIMIT = 400_000;
const LINK_LIMIT = 600;

/**
 * Copies what a page shows, for reading elsewhere: one pass without recursion, through open shadow roots and
 * same-origin frames. Changes nothing, decides nothing, and never throws on page content.
 */
export function* copyPage(root: Document | Element | ShadowRoot, options: CopyOptions): Copier {
  const dom = domOf(options.view);
  const walk = new Walk(dom, root, visibilityOf(dom, options.isVisible));
  for (const { ignore } of options.adapters)
    for (const selector of ignore)
      for (const element of find(dom, root, selector)) walk.hints.mark(element, Mark.ignored);
  const chunks: string[] = [];
  let truncated = false;
  for (let visited = 1; walk.step(); visited++) {
    if (visited % STEP !== 0) continue;
    chunks.push(walk.take());
    yield;
    truncated = visited >= (options.maxNodes ?? MAX_NODES) || walk.characters > MAX_CHARACTERS;
    if (truncated) break;
  }
  chunks.push(walk.take());
  yield;
  const numbers = new Map(walk.elements.map((element, index) => [element, index]));
  const matches: PageCopy['matches'] = {};
  for (const selector of selectorsOf(options.adapters))
    matches[selector] = find(dom, root, selector)
      .flatMap((element) => numbers.get(element) ?? [])
      .slice(0, 50);
  const copy: PageCopy = { tokens: `[${chunks.filter(Boolean).join(',')}]`, matches, truncated, ...about(dom, root) };
  return { copy, elements: walk.elements };
}

function find(dom: Dom, root: Node, selector: string): readonly Element[] {
  try {
    return dom.query(root, selector);
  } catch {
    return []; // Not a selector: an adapter made by hand. Its health shows the field as missing.
  }
}

function about(dom: Dom, root: Node): Pick<PageCopy, 'language' | 'title'> {
  const found = dom.query(root, 'title,[lang]');
  const titled = found.find((element) => dom.name(element) === 'title');
  const spoken = found.find((element) => dom.attribute(element, 'lang') !== null);
  const language = spoken
    ? dom.attribute(spoken, 'lang')
    : dom.type(root) === 1
      ? dom.attribute(root as Element, 'lang')
      : null;
  return { language: language?.slice(0, 35) || null, title: titled ? dom.text(titled).trim().slice(0, 1000) : '' };
}

interface Level {
  /** Next node to visit at this depth. */
  next: Node | null;
  /** Light children that follow a shadow root's. */
  after: Node | null;
}

/** A class attribute: a number that equal ones share, and what it says. */
interface ClassFacts {
  readonly number: number;
  readonly marks: number;
}
const NO_CLASS: ClassFacts = { number: 0, marks: 0 };

class Walk {
  readonly elements: Element[] = [];
  readonly hints: Hints;
  characters = 0;
  private readonly dom: Dom;
  private readonly isVisible: (element: Element) => boolean;
  private readonly alone: boolean;
  private readonly levels: Level[];
  private readonly classes = new Map<string, ClassFacts>();
  private tokens: Token[] = [];
  private depth = 0;

  constructor(dom: Dom, root: Node, isVisible: (element: Element) => boolean) {
    this.dom = dom;
    this.isVisible = isVisible;
    this.hints = new Hints(dom);
    this.hints.note(root);
    this.alone = dom.type(root) === 1;
    this.levels = [{ next: this.alone ? root : dom.first(root), after: null }];
  }

  /** The tokens since the last time, as JSON without its brackets. */
  take(): string {
    const json = JSON.stringify(this.tokens).slice(1, -1);
    this.tokens = [];
    return json;
  }

  /** Visits one node or leaves one level; false at the end. */
  step(): boolean {
    const level = this.levels[this.depth];
    if (!level) return false;
    const node = level.next;
    if (!node) return this.leave(level);
    // A root that is an element is read alone, without what stands beside it.
    level.next = this.alone && this.depth === 0 ? null : this.dom.next(node);
    const type = this.dom.type(node);
    if (type === 3)
      this.text((node as Text).data); // a text node has no named children to stand in for its own
    else if (type === 1) this.element(node as Element);
    return true;
  }

  private leave(level: Level): boolean {
    level.next = level.after;
    level.after = null;
    if (level.next) return true;
    if (--this.depth < 0) return false;
    this.tokens.push(0);
    return true;
  }

  private text(data: string): void {
    if (data.trim() === '') return;
    this.tokens.push(data.length > TEXT_LIMIT ? data.slice(0, TEXT_LIMIT) : data);
    this.characters += data.length;
  }

  private element(element: Element): void {
    const name = this.dom.name(element);
    if (SKIPPED.has(name)) return;
    const control = controlOf(this.dom, element, name);
    const inner = control ? null : this.inner(element, name);
    const light = control ? null : this.dom.first(element);
    const { number: classes, marks: named } = this.classOf(element);
    let marks = this.hints.marksOf(element) | named;
    if ((control || this.holdsText(inner ?? light)) && !this.isVisible(element)) marks |= Mark.hidden;
    const attributes = this.hints.isRich(element) ? this.attributes(element) : 0;
    if (control) this.characters += control[1].length;
    this.elements.push(element);
    const token: OpenToken = control
      ? [name, classes, marks, attributes, control]
      : attributes
        ? [name, classes, marks, attributes]
        : [name, classes, marks];
    this.tokens.push(token);
    if (!inner && !light) this.tokens.push(0);
    else this.enter(inner ?? light, inner ? light : null);
  }

  private enter(next: Node | null, after: Node | null): void {
    const reused = this.levels[++this.depth];
    if (!reused) this.levels.push({ next, after });
    else {
      reused.next = next;
      reused.after = after;
    }
  }

  /** Whether one of the first nodes inside is text: only then does it matter by itself whether the element is shown. */
  private holdsText(first: Node | null): boolean {
    let seen = 0;
    for (let at = first; at && seen < 40; at = this.dom.next(at), seen++)
      if (this.dom.type(at) === 3 && (at as Text).data.trim() !== '') return true;
    return false;
  }

  private classOf(element: Element): ClassFacts {
    const text = this.dom.attribute(element, 'class');
    if (!text) return NO_CLASS;
    const known = this.classes.get(text);
    if (known) return known;
    const facts = { number: this.classes.size + 1, marks: marksOfClass(text) };
    this.classes.set(text, facts);
    return facts;
  }

  private attributes(element: Element): Record<string, string> | 0 {
    const found: Record<string, string> = {};
    let any = false;
    for (const [index, name] of ATTRIBUTES.entries()) {
      const value = this.dom.attribute(element, name);
      if (value === null) continue;
      any = true;
      found[index] = value.length > LINK_LIMIT ? '' : value;
    }
    return any ? found : 0;
  }

  /** First node of what else is shown inside: an open shadow root, or a same-origin frame's document. */
  private inner(element: Element, name: string): Node | null {
    const isFrame = name === 'iframe' || name === 'frame';
    const root = isFrame ? this.dom.property(element, 'contentDocument') : this.dom.shadow(element);
    if (!root) return null;
    this.hints.note(root as Node); // a document or a shadow root: the platform's own getters return nothing else
    return this.dom.first(root as Node);
  }
}
