/** Longest way up that is looked at: a page cannot make us climb 50,000 levels for every value. */
const MAX_CLIMB = 2_000;

/**
 * The smallest parts of a page that hold all it says of a request: the main region around the values, and every shadow
 * root they were found in (changes inside one are not seen from outside). The whole body while nothing was found.
 */
export function rootsOf(page: Document, elements: Iterable<Element>): Node[] {
  const roots = new Set<Node>();
  const whole: Node = page.body ?? page.documentElement;
  for (const element of elements) {
    let node: Node = element;
    let main: Node | null = null;
    for (let climbed = 0; climbed < MAX_CLIMB; climbed += 1) {
      if (node instanceof ShadowRoot) {
        roots.add(node);
        node = node.host;
        continue;
      }
      if (node instanceof Element && main === null && node.matches('main, [role=main]')) main = node;
      const parent: Node | null = node.parentNode;
      if (!parent || node === page) break;
      node = parent;
    }
    roots.add(main ?? whole);
  }
  if (roots.has(whole) || roots.size === 0) roots.add(whole);
  // A root within the whole needs no second watch; shadow roots and other documents do.
  return [...roots].filter((root) => root === whole || !roots.has(whole) || root instanceof ShadowRoot);
}
