import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Violations of axe's rules on a page, best practices included: rule and first place. */
export async function violations(page: Page): Promise<string[]> {
  // A script tag would be stopped by the extension's own policy; evaluating is not.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 120)}`);
  });
}

/** Content wider than the window, which a reviewer would have to scroll sideways for. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px of content in ${clientWidth} px`] : [];
  });

/** Walks the page with Tab: every control must come up once, in the order of the page, with a focus that can be seen. */
export async function keyboardWalk(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    const controls = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary';
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => element.checkVisibility());
    for (const [index, element] of all.entries()) element.dataset.walk = String(index);
    (document.activeElement as HTMLElement | null)?.blur();
    return all.length;
  });
  const problems: string[] = [];
  const reached = new Set<number>();
  for (let step = 0; step < expected * 2 + 4 && reached.size < expected; step++) {
    await page.keyboard.press('Tab');
    const { walk, outline, text } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const style = element ? getComputedStyle(element) : null;
      return {
        walk: element?.dataset.walk ?? null,
        outline: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
        text: element?.textContent?.slice(0, 40) ?? '',
      };
    });
    if (walk === null) continue;
    if (!outline) problems.push(`focus cannot be seen on "${text}"`);
    reached.add(Number(walk));
  }
  if (reached.size < expected) problems.push(`Tab reaches ${reached.size} of ${expected} controls`);
  return problems;
}
