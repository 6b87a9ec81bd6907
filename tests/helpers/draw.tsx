import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

let drawn: HTMLElement | null = null;

/** Draws something into an empty page, after ending what was drawn before. For tests with `@vitest-environment happy-dom`. */
export function draw(what: ComponentChild): HTMLElement {
  if (drawn) render(null, drawn);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  drawn = root;
  void act(() => render(what, root));
  return root;
}

/** Lets answers arrive, and what they cause be drawn, effects included. */
export const settled = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** The words of a drawing, runs of white space as one space. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export function click(root: Element, label: string): void {
  const button = [...root.querySelectorAll('button')].find((candidate) => words(candidate) === label);
  if (!button) throw new Error(`no button "${label}" in: ${words(root)}`);
  button.click();
}
