import { controlOf, SKIPPED, switchOf } from './controls.ts';
import type { Dom } from './dom.ts';
import { rootHints } from './hints.ts';
import { Flag, type Segment, type Stream } from './segment.ts';

/** Nodes looked at between two yields: well under a millisecond of work. */
const STEP = 512;
const MAX_CHARACTERS = 8_000_000;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp slot small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const OWN: Readonly<Record<string, number>> = {
  nav: Flag.chrome,
  footer: Flag.chrome,
  button: Flag.action,
  summary: Flag.heading,
  h1: Flag.heading,
  h2: Flag.heading,
  h3: Flag.heading,
  h4: Flag.heading,
  h5: Flag.heading,
  h6: Flag.heading,
  label: Flag.label,
  legend: Flag.label,
  dt: Flag.label,
  th: Flag.label | Flag.headerCell,
  main: Flag.main,
  article: Flag.main,
  section: Flag.main,
  dialog: Flag.main,
  blockquote: Flag.body,
};

interface Level {
  /** Next node to visit at this depth. */
  next: Node | null;
  /** Light children that follow a shadow root's. */
  after: Node | null;
  flags: number;
  /** Leaving this level ends a block. */
  block: boolean;
}

/**
 * Lists the texts and controls of a page in the order of its tree, shadow roots and same-origin frames included, in
 * one pass without recursion. Layout is never asked for: what is hidden is found out later, for the few that matter.
 */
export function* readStream(
  dom: Dom,
  root: Node,
  { maxNodes, ignore }: { maxNodes: number; ignore: readonly string[] },
): Generator<void, Stream> {
  const walk = new Walk(dom, root, ignore);
  for (let visited = 1; walk.step(); visited++) {
    if (visited % STEP === 0) yield;
    if (visited < maxNodes && walk.characters < MAX_CHARACTERS) continue;
    walk.stream.truncated = true;
    break;
  }
  return walk.stream;
}

class Walk {
  readonly stream: Stream = { segments: [], truncated: false, frames: 0 };
  characters = 0;
  private readonly dom: Dom;
  private readonly hints = new Map<Node, number>();
  private readonly levels: Level[];
  private depth = 0;
  private shared = 0;
  private breaks = true;

  constructor(dom: Dom, root: Node, ignore: readonly string[]) {
    this.dom = dom;
    rootHints(dom, root, this.hints);
    for (const selector of ignore)
      for (const element of dom.query(root, selector)) this.hints.set(element, Flag.chrome);
    this.levels = [{ next: dom.first(root), after: null, flags: 0, block: true }];
  }

  /** Visits one node or leaves one level; false at the end. */
  step(): boolean {
    const level = this.levels[this.depth];
    if (!level) return false;
    const node = level.next;
    if (!node) return this.leave(level);
    level.next = this.dom.next(node);
    const type = this.dom.type(node);
    if (type === 3) this.text(node as Text, level.flags);
    else if (type === 1) this.element(node as Element, level.flags);
    return true;
  }

  private leave(level: Level): boolean {
    level.next = level.after;
    level.after = null;
    if (level.next) return true;
    if (level.block) this.breaks = true;
    if (--this.depth < 0) return false;
    if (this.shared > this.depth) this.shared = this.depth;
    return true;
  }

  private text(node: Text, flags: number): void {
    const raw = node.data; // a text node has no named children that could stand in for its own properties
    if (raw.trim() === '') return;
    // The parent of a text at the top of a shadow root is its host: the nearest element that can be pointed at.
    this.add({ kind: 'text', raw, on: false, label: '' }, this.dom.parent(node) as Element, flags);
  }

  private element(element: Element, inherited: number): void {
    const name = this.dom.name(element);
    const block = !INLINE.has(name);
    if (block) this.breaks = true;
    if (SKIPPED.has(name)) return;
    const own = (OWN[name] ?? 0) | (this.hints.get(element) ?? 0);
    let flags = inherited | (own & ~Flag.state);
    if (name === 'header' && !(inherited & Flag.main)) flags |= Flag.chrome;
    const control = own & Flag.state ? switchOf(this.dom, element) : controlOf(this.dom, element, name);
    if (control) {
      if (control.kind !== 'icon' || control.raw) this.add(control, element, flags);
      return;
    }
    const inner = this.inner(element, name);
    const light = this.dom.first(element);
    if (inner ?? light) this.enter({ next: inner ?? light, after: inner ? light : null, flags, block });
  }

  /** First node of what else is shown inside: an open shadow root, or a same-origin frame's document. */
  private inner(element: Element, name: string): Node | null {
    let root: Node | null;
    if (name === 'iframe' || name === 'frame') {
      root = (this.dom.property(element, 'contentDocument') as Document | null | undefined) ?? null;
      if (!root) this.stream.frames++;
    } else root = this.dom.shadow(element);
    if (!root) return null;
    rootHints(this.dom, root, this.hints);
    return this.dom.first(root);
  }

  private enter(below: Level): void {
    this.depth++;
    const reused = this.levels[this.depth];
    if (!reused) this.levels.push(below);
    else Object.assign(reused, below);
  }

  private add(control: Pick<Segment, 'kind' | 'raw' | 'on' | 'label'>, element: Element, flags: number): void {
    const { depth, shared, breaks } = this;
    this.stream.segments.push({
      ...control,
      index: this.stream.segments.length,
      element,
      depth,
      shared,
      breaks,
      flags,
    });
    this.shared = depth;
    this.breaks = false;
    this.characters += control.raw.length;
  }
}
