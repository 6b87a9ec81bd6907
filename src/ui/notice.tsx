import type { ComponentChildren } from 'preact';
import type { IconNode } from './generated/icons.ts';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  icon: IconNode;
  title: string;
  /** What happened, what it means for the decision, what to do: a sentence each. */
  children: ComponentChildren;
  actions?: ComponentChildren;
}

/** A whole screen that says one thing. */
export function Notice({ icon, title, children, actions }: NoticeProps) {
  return (
    <main class="notice">
      <h1>
        <Icon node={icon} size={20} />
        {title}
      </h1>
      <div class="notice-text">{children}</div>
      {actions ? <div class="row">{actions}</div> : null}
    </main>
  );
}
