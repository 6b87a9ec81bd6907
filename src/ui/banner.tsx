import type { ComponentChildren } from 'preact';
import type { IconNode } from './generated/icons.ts';
import { Icon } from './icon.tsx';

/** One line above the blocks about the tool itself, never about the request. */
export function Banner({ icon, children }: { icon: IconNode; children: ComponentChildren }) {
  return (
    <p class="banner" role="status">
      <Icon node={icon} size={14} />
      <span>{children}</span>
    </p>
  );
}
