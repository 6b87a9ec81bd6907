import { Alike, FIRST_SIBLINGS, lookOf } from './alike.ts';
import { controlOf } from './controls.ts';
import type { Dom } from './dom.ts';
import { attributesOf, NO_ATTRIBUTES } from './hints.ts';
import { Known, openToken, plainToken, type Tag } from './known.ts';
import { type Level, levelAt } from './level.ts';
import { type ControlToken, Mark } from './token.ts';

/** Longest text copied from one node: a message, not a log. */
const TEXT_LIMIT = 400_000;

/** Deeper than people write pages, nothing is gained by comparing. */
const DEEPEST_ALIKE = 200;

/** What JSON writes in another way (RFC 8259, section 7), and halves of surrogate pairs, which it may not hold alone. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

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
  private readonly known = new Known();
  private depth = 0;

  constructor(dom: Dom, root: Node, options: WalkOptions) {
    this.dom = dom;
    this.options = options;
    this.alone = dom.type(root) === 1;
    this.levels = [levelAt(this.alone ? root : dom.first(root))];
  }

  /** Visits so many nodes, or leaves as many levels; false at the end. */
  run(steps: number): boolean {
    const { dom, levels } = this;
    for (let left = steps; left > 0; left--) {
      const level = levels[this.depth];
      if (!level) return false;
      const node = level.next;
      if (!node) {
        if (!this.leave(level)) return false;
        continue;
      }
      // A root that is an element is read alone, without what stands beside it.
      level.next = this.alone && this.depth === 0 ? null : dom.next(node);
      const type = dom.type(node);
      if (type === 3)
        this.text(level, (node as Text).data); // a text node has no named children to stand in for its own
      else if (type === 1) this.element(level, node as Element);
    }
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
    // Most texts begin with a letter: only the others are looked through for one.
    const first = data.charCodeAt(0);
    if (!(first > 32 && first < 128) && data.trim() === '') return;
    if (level.unasked) this.ask(level, level.unasked);
    const kept = data.length > TEXT_LIMIT ? data.slice(0, TEXT_LIMIT) : data;
    this.tokens.push(ESCAPED.test(kept) ? JSON.stringify(kept) : `"${kept}"`);
    this.characters += data.length;
  }

  private ask(level: Level, element: Element): void {
    level.unasked = null;
    level.alike.shown ??= this.options.isVisible(element);
    if (level.alike.shown || !level.tag || !level.classes) return;
    this.tokens[level.at] = openToken(level.tag, level.classes, level.marks | Mark.hidden, level.rest);
  }

  private element(above: Level, element: Element): void {
    const { dom } = this;
    const name = dom.name(element);
    const tag = this.known.tag(name);
    if (tag.isSkipped) return;
    const has = dom.hasAttributes(element);
    const control = has || tag.isControl ? controlOf(dom, element, name) : null;
    const { className, marks: said, json, isPlain } = has ? attributesOf(dom, element, name) : NO_ATTRIBUTES;
    const classes = this.known.class(className);
    let marks = said | classes.marks;
    if (this.options.ignored.size > 0 && this.options.ignored.has(element)) marks |= Mark.ignored;
    this.elements.push(element);
    const light = dom.first(element);
    const alike = this.alike(above, element, { look: isPlain ? lookOf(tag.number, classes.number) : -1, light });
    if (control) {
      this.control(element, control, (hidden) =>
        openToken(tag, classes, marks | hidden, `,${json || '0'},${JSON.stringify(control)}`),
      );
      return;
    }
    const rest = json === '' ? '' : `,${json}`;
    const isUsual = rest === '' && marks === classes.marks;
    this.tokens.push(isUsual ? plainToken(tag, classes) : openToken(tag, classes, marks, rest));
    const inner = this.inner(element, tag);
    if (!inner && !light) {
      this.tokens.push('0');
      return;
    }
    const level = this.enter();
    level.next = inner ?? light;
    level.after = inner ? light : null;
    level.unasked = element;
    level.at = this.tokens.length - 1;
    level.tag = tag;
    level.classes = classes;
    level.marks = marks;
    level.rest = rest;
    // What is drawn in a shadow root or a frame has its own style sheets.
    level.alike = level.latest = inner ? new Alike() : alike;
    level.index = 0;
  }

  /** A first child follows its parent; the next few follow the sibling before; the rest are asked one by one. */
  private alike(above: Level, element: Element, { look, light }: { look: number; light: Node | null }): Alike {
    const index = above.index++;
    const isLast = above.next ? 0 : 1;
    // What is empty holds no text to ask for, and so far on no sibling goes by it.
    if (look < 0 || this.depth > DEEPEST_ALIKE || (index >= FIRST_SIBLINGS && !light)) above.latest = new Alike();
    else if (index < FIRST_SIBLINGS) above.latest = above.latest.next(look, (index === 0 ? 2 : 0) + isLast);
    else {
      const shown = this.options.isVisible(element);
      above.latest = above.alike.next(look, 4 + (shown ? 2 : 0) + isLast, shown);
    }
    return above.latest;
  }

  private control(element: Element, control: ControlToken, token: (hidden: number) => string): void {
    this.characters += control[1].length;
    this.tokens.push(token(this.options.isVisible(element) ? 0 : Mark.hidden), '0');
  }

  private enter(): Level {
    const reused = this.levels[++this.depth];
    if (reused) return reused;
    const level = levelAt(null);
    this.levels.push(level);
    return level;
  }

  /** First node of what else is shown inside: an open shadow root, or a same-origin frame's document. */
  private inner(element: Element, { isFrame, mayHaveShadow }: Tag): Node | null {
    if (!isFrame && !mayHaveShadow) return null;
    const root = isFrame ? this.dom.property(element, 'contentDocument') : this.dom.shadow(element);
    // A document or a shadow root: the platform's own getters return nothing else.
    return root ? this.dom.first(root as Node) : null;
  }
}
