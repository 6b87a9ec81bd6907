import type { PageCopy } from '../../schema/page-copy.ts';
import { selectorsOf } from './adapter-selectors.ts';
import { type Dom, domOf } from './dom.ts';
import type { Copier, CopyOptions } from './types.ts';
import { visibilityOf } from './visible.ts';
import { Walk } from './walk.ts';

/** Nodes looked at between two yields: about a quarter of a millisecond of work. */
const STEP = 512;
const MAX_NODES = 200_000;
const MAX_CHARACTERS = 3_000_000;
/** Tokens joined, or elements looked through, between two yields. */
const BATCH = 20_000;

/**
 * Copies what a page shows, for reading elsewhere: one pass without recursion, through open shadow roots and
 * same-origin frames. Changes nothing, decides nothing, and never throws on page content.
 */
export function* copyPage(root: Document | Element | ShadowRoot, options: CopyOptions): Copier {
  const dom = domOf(options.view);
  const ignored = new Set<Element>();
  for (const selector of new Set(options.adapters.flatMap(({ ignore }) => ignore))) {
    for (const element of find(dom, root, selector)) ignored.add(element);
    yield;
  }
  const walk = new Walk(dom, root, { isVisible: visibilityOf(dom, options.isVisible), ignored });
  let truncated = false;
  for (let visited = STEP; walk.run(STEP); visited += STEP) {
    yield;
    truncated = visited >= (options.maxNodes ?? MAX_NODES) || walk.characters > MAX_CHARACTERS;
    if (truncated) break;
  }
  const matches = yield* matchesOf(dom, root, { selectors: selectorsOf(options.adapters), elements: walk.elements });
  const copy: PageCopy = { tokens: yield* joined(walk.tokens), matches, truncated, ...about(dom, root) };
  return { copy, elements: walk.elements };
}

function* joined(tokens: readonly string[]): Generator<void, string> {
  const chunks: string[] = [];
  for (let from = 0; from < tokens.length; from += BATCH) {
    chunks.push(tokens.slice(from, from + BATCH).join(','));
    yield;
  }
  return `[${chunks.join(',')}]`;
}

interface Asked {
  readonly selectors: readonly string[];
  readonly elements: readonly Element[];
}

function* matchesOf(dom: Dom, root: Node, { selectors, elements }: Asked): Generator<void, PageCopy['matches']> {
  const found = new Map<string, readonly Element[]>();
  for (const selector of selectors) {
    found.set(selector, find(dom, root, selector));
    yield;
  }
  // Numbers only for what matched: a number for every element of a long page takes longer than to walk it.
  const wanted = new Set([...found.values()].flat());
  const numbers = new Map<Element, number>();
  for (let index = 0; wanted.size > 0 && index < elements.length; index++) {
    const element = elements[index];
    if (element && wanted.has(element)) numbers.set(element, index);
    if (index % BATCH === BATCH - 1) yield;
  }
  const matches: PageCopy['matches'] = {};
  for (const [selector, all] of found)
    matches[selector] = all.flatMap((element) => numbers.get(element) ?? []).slice(0, 50);
  return matches;
}

function find(dom: Dom, root: Node, selector: string): readonly Element[] {
  try {
    return dom.query(root, selector);
  } catch {
    return []; // Not a selector: an adapter made by hand. Its health shows the field as missing.
  }
}

function about(dom: Dom, root: Node): Pick<PageCopy, 'language' | 'title'> {
  const titled = dom.find(root, 'title');
  const spoken = dom.find(root, '[lang]');
  const language = spoken ? dom.attribute(spoken, 'lang') : null;
  return { language: language?.slice(0, 35) || null, title: titled ? dom.text(titled).trim().slice(0, 1000) : '' };
}
