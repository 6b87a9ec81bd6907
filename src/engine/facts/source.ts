import type { FoundValue } from './lookup.ts';

/** Where and when a looked-up fact comes from, as findings carry it. */
export const sourceOf = ({ source, at }: Pick<FoundValue<unknown>, 'source' | 'at'>) => [{ source, at }];
