import { h } from 'preact';
import type { IconNode } from './generated/icons.ts';

/** One icon of the lucide set, as a decoration: the words beside it say what it means. */
export function Icon({ node, size = 16 }: { node: IconNode; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
