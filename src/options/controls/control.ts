import type { ComponentChild } from 'preact';

/** Draws the control of one setting. `value` comes from the worker and is parsed by the setting's own schema first. */
export type Control<T> = (value: T, onChange: (value: T) => void) => ComponentChild;
