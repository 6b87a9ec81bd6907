import { Alike, FIRST_SIBLINGS, lookOf } from './alike.ts';
import { controlOf, isControl, SKIPPED } from './controls.ts';
import type { Dom } from './dom.ts';
import { attributesOf, marksOfClass, NO_ATTRIBUTES } from './hints.ts';
import { type ControlToken, Mark } from './token.ts';

/** Longest text copied from one node: a message, not a log. */
const TEXT_LIMIT = 400_000;

/** Deeper than people write pages, nothing is gained by comparing. */
const DEEPEST_ALIKE = 200;

/** One depth of the walk. Made once for each depth and used again: a long page has many elements and few depths. */
interface Level {
  /** Next node to visit at this depth. */
  next: Node | null;
  /** Light children that follow a shadow root's. */
  after: Node | null;
  /** Whose children these are, until one of them is text: only then does it matter by itself whether it is shown. */
  unasked: Element | null;
  /** Where its token stands, and how to write it again. */
  at: number;
  open: string;
  marks: number;
  rest: string;
  /** What the element is like, its latest child, and how many element children were passed. */
  alike: Alike;
  latest: Alike;
  index: number;
}

const levelAt = (next: Node | null, alike = new Alike()): Level => ({
  next,
  after: null,
  unasked: null,
  at: 0,
  open: '',
  marks: 0,
  rest: '',
  alike,
  latest: alike,
  index: 0,
});

/** A tag: as JSON, and what is known of it before an element is asked. */
interface Tag {
  readonly number: number;
  readonly json: string;
  readonly isSkipped: boolean;
  readonly isControl: boolean;
  readonly isFrame: boolean;
}

/** A class attribute: a number that equal ones share, and what it says. */
interface ClassFacts {
  readonly number: number;
  readonly marks: number;
}

export interface WalkOptions {
  readonly isVisible: (element: Element) => boolean;
  /** Elements that adapters say hold nothing of a requester. */
  readonly ignored: ReadonlySet<Element>;
}

/** Goes through a tree node by node without recursion, and writes its tokens as JSON right away. */
export class Walk {
  readonly elements: Element[] = [];
  /** JSON of one token each, without commas. */
  readonly tokens: string[] = [];
  characters = 0;
  private readonly dom: Dom;
  private readonly options: WalkOptions;
  private readonly alone: boolean;
  private readonly levels: Level[];
  private readonly classes = new Map<string, ClassFacts>();
  private readonly tags = new Map<string, Tag>();
  private depth = 0;

  constructor(dom: Dom, root: Node, options: WalkOptions) {
    this.dom = dom;
    this.options = options;
    this.alone = dom.type(root) === 1;
    this.levels = [levelAt(this.alone ? root : dom.first(root))];
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
      this.text(level, (node as Text).data); // a text node has no named children to stand in for its own
    else if (type === 1) this.element(level, node as Element);
    return true;
  }

  private leave(level: Level): boolean {
    level.next = level.after;
    level.after = null;
    if (level.next) return true;
    if (--this.depth < 0) return false;
    this.tokens.push('0');
    return true;
  }

  private text(level: Level, data: string): void {
    if (data.trim() === '') return;
    if (level.unasked) this.ask(level, level.unasked);
    this.tokens.push(JSON.stringify(data.length > TEXT_LIMIT ? data.slice(0, TEXT_LIMIT) : data));
    this.characters += data.length;
  }

  private ask(level: Level, element: Element): void {
    level.unasked = null;
    level.alike.shown ??= this.options.isVisible(element);
    if (level.alike.shown) return;
    this.tokens[level.at] = `${level.open}${level.marks | Mark.hidden}${level.rest}`;
  }

  private element(above: Level, element: Element): void {
    const { dom } = this;
    const name = dom.name(element);
    const tag = this.tags.get(name) ?? this.tagOf(name);
    if (tag.isSkipped) return;
    const has = dom.hasAttributes(element);
    const control = has || tag.isControl ? controlOf(dom, element, name) : null;
    const { className, marks: said, json, isPlain } = has ? attributesOf(dom, element, name) : NO_ATTRIBUTES;
    const classes = className === '' ? NO_CLASS : this.classOf(className);
    let marks = said | classes.marks;
    if (this.options.ignored.size > 0 && this.options.ignored.has(element)) marks |= Mark.ignored;
    this.elements.push(element);
    const alike = this.alike(above, element, isPlain ? lookOf(tag.number, classes.number) : -1);
    const open = `[${tag.json},${classes.number},`;
    if (control) {
      this.control(element, control, { open, marks, json });
      return;
    }
    const rest = json === '' ? ']' : `,${json}]`;
    this.tokens.push(`${open}${marks}${rest}`);
    const inner = this.inner(element, tag);
    const light = dom.first(element);
    if (!inner && !light) {
      this.tokens.push('0');
      return;
    }
    const level = this.enter();
    level.next = inner ?? light;
    level.after = inner ? light : null;
    level.unasked = element;
    level.at = this.tokens.length - 1;
    level.open = open;
    level.marks = marks;
    level.rest = rest;
    // What is drawn in a shadow root or a frame has its own style sheets.
    level.alike = level.latest = inner ? new Alike() : alike;
    level.index = 0;
  }

  /** A first child follows its parent; the next few follow the sibling before; the rest are asked one by one. */
  private alike(above: Level, element: Element, look: number): Alike {
    const index = above.index++;
    const isLast = above.next ? 0 : 1;
    // What is empty holds no text to ask for, and so far on no sibling goes by it.
    if (look < 0 || this.depth > DEEPEST_ALIKE || (index >= FIRST_SIBLINGS && !this.dom.first(element)))
      above.latest = new Alike();
    else if (index < FIRST_SIBLINGS) above.latest = above.latest.next(look, (index === 0 ? 2 : 0) + isLast);
    else {
      const shown = this.options.isVisible(element);
      above.latest = above.alike.next(look, 4 + (shown ? 2 : 0) + isLast, shown);
    }
    return above.latest;
  }

  private control(
    element: Element,
    control: ControlToken,
    { open, marks, json }: { open: string; marks: number; json: string },
  ): void {
    const all = this.options.isVisible(element) ? marks : marks | Mark.hidden;
    this.characters += control[1].length;
    this.tokens.push(`${open}${all},${json || '0'},${JSON.stringify(control)}]`, '0');
  }

  private enter(): Level {
    const reused = this.levels[++this.depth];
    if (reused) return reused;
    const level = levelAt(null);
    this.levels.push(level);
    return level;
  }

  private tagOf(name: string): Tag {
    const isFrame = name === 'iframe' || name === 'frame';
    const number = this.tags.size;
    const tag = {
      number,
      json: JSON.stringify(name),
      isSkipped: SKIPPED.has(name),
      isControl: isControl(name),
      isFrame,
    };
    this.tags.set(name, tag);
    return tag;
  }

  private classOf(text: string): ClassFacts {
    const known = this.classes.get(text);
    if (known) return known;
    const facts = { number: this.classes.size + 1, marks: marksOfClass(text) };
    this.classes.set(text, facts);
    return facts;
  }

  /** First node of what else is shown inside: an open shadow root, or a same-origin frame's document. */
  private inner(element: Element, { isFrame }: Tag): Node | null {
    const root = isFrame ? this.dom.property(element, 'contentDocument') : this.dom.shadow(element);
    // A document or a shadow root: the platform's own getters return nothing else.
    return root ? this.dom.first(root as Node) : null;
  }
}

const NO_CLASS: ClassFacts = { number: 0, marks: 0 };
