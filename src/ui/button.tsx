import type { ComponentChildren } from 'preact';
import type { IconNode } from './generated/icons.ts';
import { Icon } from './icon.tsx';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** One `primary` a screen; `link` inside text. */
  kind?: 'primary' | 'plain' | 'link';
  icon?: IconNode;
  disabled?: boolean;
  /** For a disclosure button: whether what it opens is open. */
  expanded?: boolean;
  /** Said by a screen reader instead of the words on the button. */
  label?: string;
}

export function Button({ children, onClick, kind = 'plain', icon, disabled = false, expanded, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      onClick={onClick}
      disabled={disabled}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon ? <Icon node={icon} size={14} /> : null}
      {children}
    </button>
  );
}
